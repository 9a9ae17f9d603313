import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsSecondReview } from "../evaluation/needs-second-review.ts";
import { facts } from "../evaluation/testing.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { Relief } from "../relief/relief.ts";
import { beyondAuthority } from "./beyond-authority.ts";
import { decisionReach } from "./decision-reach.ts";
import { policyAuthority } from "./policy-authority.ts";
import { stricterOf } from "./stricter-of.ts";
import { anyLimits } from "./testing.ts";

const shift = (months: number, waived?: string): Relief => ({
  measures: [
    { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" },
    ...(waived === undefined ? [] : [{ type: "WAIVE", share: waived } as const]),
  ],
});
const POLICY = policyAuthority(CN_DEFAULT, "CNY");

describe("how far a decision reaches", () => {
  test("is the furthest of its offers in each respect", () => {
    const offers = [
      { relief: shift(5), costToLender: 0 },
      { relief: shift(2, "0.5"), costToLender: 12_237 },
    ];
    expect(decisionReach(facts(), offers)).toEqual({
      currency: "CNY",
      exposure: 815_809,
      deferralMonths: 5,
      costToLender: 12_237,
      waives: true,
    });
  });

  test.each([
    [shift(1), false],
    [shift(1, "0"), false],
    [shift(1, "0.01"), true],
    [{ measures: [{ type: "WAIVE", share: "0", penaltyShare: "1" }] } satisfies Relief, true],
  ])("%o waives something: %s", (relief, waives) => {
    expect(decisionReach(facts(), [{ relief, costToLender: 0 }]).waives).toBe(waives);
  });

  test("a pause over the months put off waives as well, once it is computed on the loan", () => {
    const relief: Relief = {
      measures: [
        { type: "SHIFT", months: 1, deferredInterest: "LAST" },
        { type: "INTEREST_PAUSE", fromDate: "2026-05-01", toDate: "2026-06-01" },
      ],
    };
    const waives = (deferralGivenUp: string) =>
      decisionReach(facts(), [{ relief, costToLender: 0, deferralGivenUp }]).waives;
    expect([waives("1"), waives("0")]).toEqual([true, false]);
  });
});

describe("what the policy lets one person decide", () => {
  test("is its four-eyes numbers", () => {
    expect(POLICY).toEqual({
      currency: "CNY",
      maxExposure: 20_000_000,
      maxDeferralMonths: 3,
      maxCostToLender: null,
      mayWaive: true,
    });
  });

  test("is nothing in a currency that it says nothing about", () => {
    expect(policyAuthority(CN_DEFAULT, "EUR").maxExposure).toBe(0);
  });

  test("covers no waiver where it lets nobody waive", () => {
    const none = { ...CN_DEFAULT, numbers: { ...CN_DEFAULT.numbers, waiver: { maxShare: "0" } } };
    expect(policyAuthority(none, "CNY").mayWaive).toBe(false);
  });

  test("holds whatever is set for a person: the stricter of the two decides whether a second one is needed", () => {
    const offered = fc.record({ months: fc.integer({ min: 1, max: 6 }), waived: fc.constantFrom("0", "0.5") });
    const exposure = fc.integer({ min: 1, max: 40_000_000 });
    fc.assert(
      fc.property(offered, exposure, anyLimits, ({ months, waived }, minor, own) => {
        const relief = shift(months, waived);
        const of = facts({ outstanding: { minor, currency: "CNY" } });
        const reach = decisionReach(of, [{ relief, costToLender: 100 }]);
        const byPolicy = needsSecondReview(of, [{ relief, withinRateCap: true }], CN_DEFAULT).filter(
          (reason) => reason === "LONG_DEFERRAL" || reason === "LARGE_EXPOSURE",
        );
        const alone = byPolicy.length === 0 && beyondAuthority(reach, own).length === 0;
        expect(beyondAuthority(reach, stricterOf(own, POLICY)).length === 0).toBe(alone);
      }),
    );
  });
});
