import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unlimited } from "./authority-limits.ts";
import { beyondAuthority } from "./beyond-authority.ts";
import { isWithin, stricterOf } from "./stricter-of.ts";
import { anyLimits, anyReach } from "./testing.ts";

describe("the stricter of two authorities", () => {
  test("is the lower of each limit, and waives only what both may", () => {
    const a = { currency: "CNY", maxExposure: 5, maxDeferralMonths: null, maxCostToLender: 7, mayWaive: true } as const;
    const b = { currency: "CNY", maxExposure: 9, maxDeferralMonths: 2, maxCostToLender: 3, mayWaive: false } as const;
    expect(stricterOf(a, b)).toEqual({
      currency: "CNY",
      maxExposure: 5,
      maxDeferralMonths: 2,
      maxCostToLender: 3,
      mayWaive: false,
    });
  });

  test("does not depend on their order, is within both, and is the same again", () => {
    fc.assert(
      fc.property(anyLimits, anyLimits, (a, b) => {
        const both = stricterOf(a, b);
        expect(both).toEqual(stricterOf(b, a));
        expect([isWithin(both, a), isWithin(both, b)]).toEqual([true, true]);
        expect(stricterOf(both, a)).toEqual(both);
      }),
    );
  });

  test("with one that has no limits is the other", () => {
    fc.assert(
      fc.property(anyLimits, (a) => {
        expect(stricterOf(a, unlimited("CNY"))).toEqual(a);
      }),
    );
  });

  test("is refused where they speak of different currencies", () => {
    expect(() => stricterOf(unlimited("CNY"), unlimited("USD"))).toThrow(RangeError);
  });
});

test("what is beyond an authority is beyond every one within it", () => {
  fc.assert(
    fc.property(anyReach, anyLimits, anyLimits, (reach, outer, other) => {
      const inner = stricterOf(outer, other);
      const beyond = (limits: typeof outer) => beyondAuthority(reach, limits).map(({ reason }) => reason);
      expect(beyond(inner)).toEqual(expect.arrayContaining(beyond(outer)));
    }),
  );
});
