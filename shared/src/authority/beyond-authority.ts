import type { Currency } from "../money/currency.ts";
import type { AuthorityLimits } from "./authority-limits.ts";
import type { DecisionReach } from "./decision-reach.ts";

/** In which respect a decision goes beyond somebody's own authority; said beside the policy's `SECOND_REVIEW_REASONS`. */
const AUTHORITY_REASONS = [
  "EXPOSURE_BEYOND_OWN",
  "DEFERRAL_BEYOND_OWN",
  "COST_BEYOND_OWN",
  "WAIVER_BEYOND_OWN",
] as const;
export type AuthorityReason = (typeof AUTHORITY_REASONS)[number];

/** `money` counts minor units of `currency`; for `yes-no`, 1 is yes. */
export type AuthorityFinding = Readonly<{
  reason: AuthorityReason;
  measured: number;
  allowed: number;
  unit: "money" | "months" | "yes-no";
  currency: Currency;
}>;

/** Where a decision goes beyond an authority: which limit, what was measured, what is allowed; empty when it lies within. */
export function beyondAuthority(reach: DecisionReach, limits: AuthorityLimits): readonly AuthorityFinding[] {
  const { currency } = reach;
  // A limit says nothing of another currency, so that nothing of it is within.
  const money = (limit: number | null) => (limit === null || limits.currency === currency ? limit : 0);
  const findings = [
    { ...EXPOSURE, measured: reach.exposure, allowed: money(limits.maxExposure) },
    { ...DEFERRAL, measured: reach.deferralMonths, allowed: limits.maxDeferralMonths },
    { ...COST, measured: reach.costToLender, allowed: money(limits.maxCostToLender) },
    { ...WAIVER, measured: Number(reach.waives), allowed: Number(limits.mayWaive) },
  ];
  return findings.flatMap(({ allowed, ...found }) =>
    allowed !== null && found.measured > allowed ? [{ ...found, allowed, currency }] : [],
  );
}

const EXPOSURE = { reason: "EXPOSURE_BEYOND_OWN", unit: "money" } as const;
const DEFERRAL = { reason: "DEFERRAL_BEYOND_OWN", unit: "months" } as const;
const COST = { reason: "COST_BEYOND_OWN", unit: "money" } as const;
const WAIVER = { reason: "WAIVER_BEYOND_OWN", unit: "yes-no" } as const;
