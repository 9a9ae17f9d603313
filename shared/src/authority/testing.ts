import fc from "fast-check";
import type { AuthorityLimits } from "./authority-limits.ts";
import type { DecisionReach } from "./decision-reach.ts";

const orNone = (max: number) => fc.option(fc.integer({ min: 0, max }), { nil: null });

/** For tests: any limits, in one currency. */
export const anyLimits: fc.Arbitrary<AuthorityLimits> = fc.record({
  currency: fc.constant("CNY" as const),
  maxExposure: orNone(40_000_000),
  maxDeferralMonths: orNone(12),
  maxCostToLender: orNone(1_000_000),
  mayWaive: fc.boolean(),
});

/** For tests: any reach of a decision, in the same currency. */
export const anyReach: fc.Arbitrary<DecisionReach> = fc.record({
  currency: fc.constant("CNY" as const),
  exposure: fc.integer({ min: 1, max: 40_000_000 }),
  deferralMonths: fc.integer({ min: 0, max: 12 }),
  costToLender: fc.integer({ min: 0, max: 1_000_000 }),
  waives: fc.boolean(),
});
