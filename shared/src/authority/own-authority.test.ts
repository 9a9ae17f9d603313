import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unlimited } from "./authority-limits.ts";
import { ownAuthority, raisesOwn } from "./own-authority.ts";
import { isWithin, stricterOf } from "./stricter-of.ts";
import { anyLimits } from "./testing.ts";

const limits = (maxExposure: number) => ({ ...unlimited("CNY"), maxExposure });
const ANN = { id: "ann", role: "SENIOR_REVIEWER" } as const;
const set = (subject: string, maxExposure: number) => ({ subject, limits: limits(maxExposure) });

describe("somebody's own authority", () => {
  test("is what was set for the person, before what was set for the role", () => {
    expect(ownAuthority([set("SENIOR_REVIEWER", 1), set("ann", 2), set("bo", 3)], ANN)).toEqual(limits(2));
    expect(ownAuthority([set("SENIOR_REVIEWER", 1), set("bo", 3)], ANN)).toEqual(limits(1));
    expect(ownAuthority([set("REVIEWER", 1), set("bo", 3)], ANN)).toBeNull();
  });

  test("is that of the same role for people of the platform", () => {
    const role = "PLATFORM_SENIOR_REVIEWER";
    expect(ownAuthority([set("SENIOR_REVIEWER", 1)], { id: "pat", role })).toEqual(limits(1));
  });
});

describe("nobody raises their own", () => {
  test.each([
    ["a higher limit for oneself", [set("ann", 2)], [set("ann", 3)], true],
    ["a lower one", [set("ann", 2)], [set("ann", 1)], false],
    ["a higher one for one's role", [set("SENIOR_REVIEWER", 2)], [set("SENIOR_REVIEWER", 3)], true],
    [
      "one's role's, while one has limits of one's own",
      [set("ann", 1)],
      [set("ann", 1), set("SENIOR_REVIEWER", 9)],
      false,
    ],
    ["an end of one's own, with none for the role", [set("ann", 1)], [], true],
    [
      "an end of one's own, with a lower one for the role",
      [set("SENIOR_REVIEWER", 1), set("ann", 2)],
      [set("SENIOR_REVIEWER", 1)],
      false,
    ],
    ["a first limit", [], [set("ann", 1)], false],
    ["somebody else's", [set("bo", 1), set("ann", 1)], [set("bo", 9), set("ann", 1)], false],
  ])("%s", (_, before, after, raises) => {
    expect(raisesOwn(ANN, before, after)).toBe(raises);
  });

  test.each([{ maxExposure: 2 }, { maxDeferralMonths: 2 }, { maxCostToLender: 2 }, { mayWaive: true }])(
    "by %o alone, all else as it was",
    (more) => {
      const was = {
        currency: "CNY",
        maxExposure: 1,
        maxDeferralMonths: 1,
        maxCostToLender: 1,
        mayWaive: false,
      } as const;
      const change = (to: object) => [{ subject: "ann", limits: { ...was, ...to } }];
      expect(raisesOwn(ANN, change({}), change(more))).toBe(true);
      expect(raisesOwn(ANN, change(more), change({}))).toBe(false);
    },
  );

  test("whoever decides no case has none to raise, unless something is set for them", () => {
    const editor = { id: "ed", role: "POLICY_EDITOR" } as const;
    expect(raisesOwn(editor, [set("SENIOR_REVIEWER", 1)], [set("SENIOR_REVIEWER", 9)])).toBe(false);
    expect(raisesOwn(editor, [set("ed", 1)], [set("ed", 9)])).toBe(true);
    expect(raisesOwn(editor, [set("ed", 1)], [])).toBe(true);
  });

  test("a change of one's own passes exactly where it allows nothing new", () => {
    fc.assert(
      fc.property(anyLimits, anyLimits, (was, becomes) => {
        const change = (to: typeof was) =>
          raisesOwn(ANN, [{ subject: "ann", limits: was }], [{ subject: "ann", limits: to }]);
        expect(change(becomes)).toBe(!isWithin(becomes, was));
        expect(change(stricterOf(was, becomes))).toBe(false);
      }),
    );
  });
});
