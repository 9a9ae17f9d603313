import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { type AuthorityLimits, unlimited } from "./authority-limits.ts";
import { findingSentence, limitsInWords } from "./authority-sentences.ts";
import { beyondAuthority } from "./beyond-authority.ts";
import type { DecisionReach } from "./decision-reach.ts";
import { stricterOf } from "./stricter-of.ts";
import { anyLimits, anyReach } from "./testing.ts";

const LIMITS: AuthorityLimits = {
  currency: "CNY",
  maxExposure: 10_000_000,
  maxDeferralMonths: 3,
  maxCostToLender: 50_000,
  mayWaive: false,
};
const AT_THE_LIMITS: DecisionReach = {
  currency: "CNY",
  exposure: 10_000_000,
  deferralMonths: 3,
  costToLender: 50_000,
  waives: false,
};
const reasons = (reach: DecisionReach, limits: AuthorityLimits) =>
  beyondAuthority(reach, limits).map(({ reason }) => reason);

describe("a decision", () => {
  test("that reaches the limits is within them", () => {
    expect(beyondAuthority(AT_THE_LIMITS, LIMITS)).toEqual([]);
  });

  test.each([
    [{ exposure: 10_000_001 }, "EXPOSURE_BEYOND_OWN", 10_000_001, 10_000_000, "money"],
    [{ deferralMonths: 4 }, "DEFERRAL_BEYOND_OWN", 4, 3, "months"],
    [{ costToLender: 50_001 }, "COST_BEYOND_OWN", 50_001, 50_000, "money"],
    [{ waives: true }, "WAIVER_BEYOND_OWN", 1, 0, "yes-no"],
  ] as const)("with %o is beyond them, and says which, what was measured and what is allowed", (change, ...said) => {
    const [reason, measured, allowed, unit] = said;
    expect(beyondAuthority({ ...AT_THE_LIMITS, ...change }, LIMITS)).toEqual([
      { reason, measured, allowed, unit, currency: "CNY" },
    ]);
  });

  test("in another currency than the limits is within none of the amounts", () => {
    const reach = { ...AT_THE_LIMITS, currency: "USD" } as const;
    expect(beyondAuthority(reach, LIMITS)).toMatchObject([
      { reason: "EXPOSURE_BEYOND_OWN", allowed: 0, currency: "USD" },
      { reason: "COST_BEYOND_OWN", allowed: 0, currency: "USD" },
    ]);
  });

  test("is never beyond an authority without limits", () => {
    fc.assert(
      fc.property(anyReach, (reach) => {
        expect(beyondAuthority(reach, unlimited("CNY"))).toEqual([]);
      }),
    );
  });

  test("is beyond the stricter of two authorities exactly where it is beyond one of them", () => {
    fc.assert(
      fc.property(anyReach, anyLimits, anyLimits, (reach, a, b) => {
        const either = new Set([...reasons(reach, a), ...reasons(reach, b)]);
        expect(new Set(reasons(reach, stricterOf(a, b)))).toEqual(either);
      }),
    );
  });

  test("that reaches further is beyond no less", () => {
    const further = fc.record({ exposure: fc.nat(1_000), deferralMonths: fc.nat(3), costToLender: fc.nat(1_000) });
    fc.assert(
      fc.property(anyReach, anyLimits, further, (reach, limits, more) => {
        const beyond = {
          ...reach,
          exposure: reach.exposure + more.exposure,
          deferralMonths: reach.deferralMonths + more.deferralMonths,
          costToLender: reach.costToLender + more.costToLender,
          waives: true,
        };
        expect(reasons(beyond, limits)).toEqual(expect.arrayContaining(reasons(reach, limits)));
      }),
    );
  });
});

describe("in words", () => {
  test("a finding names the amounts in every language", () => {
    const [finding] = beyondAuthority({ ...AT_THE_LIMITS, exposure: 12_345_678 }, LIMITS);
    if (!finding) throw new Error("Nothing was found.");
    const said = findingSentence(finding);
    expect(said.en).toBe("The exposure is CN¥123,456.78; the personal limit is CN¥100,000.00.");
    for (const locale of LOCALES) expect(said[locale]).toMatch(/123,456\.78.*100,000\.00/);
  });

  test("limits are one line, without those that are not set", () => {
    expect(limitsInWords({ ...LIMITS, maxCostToLender: null }).en).toBe(
      "exposure up to CN¥100,000.00, months deferred up to 3, no waivers",
    );
    expect(limitsInWords(unlimited("CNY"))).toEqual({
      en: "waivers allowed",
      "zh-Hans": "可减免",
      "zh-Hant": "可減免",
    });
  });
});
