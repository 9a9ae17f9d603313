import type { CaseActor } from "@respite/shared/case/permitted-actions";
import { describe, expect, test } from "vitest";
import { boundsOf } from "./limit-words.ts";
import type { Limit } from "./limits-query.ts";
import { raisesMine } from "./raises-mine.ts";
import { limitOf } from "./testing.ts";

const ME: CaseActor = { id: "01900000-0000-7000-8001-000000000103", role: "SENIOR_REVIEWER" };
const months = (maxDeferralMonths: number) => ({ ...boundsOf(limitOf()), maxDeferralMonths });
const mine = (maxDeferralMonths: number): Limit =>
  limitOf({ role: null, personId: ME.id, personName: "周建国", maxDeferralMonths });
const ofRole = (maxDeferralMonths: number): Limit => limitOf({ role: "SENIOR_REVIEWER", maxDeferralMonths });
const change = (subject: string, to: ReturnType<typeof months> | null) => ({ institutionId: "house", subject, to });

describe("before it is sent, the console knows that a change would raise the reader's own authority", () => {
  test.each([
    ["a higher limit of one's own", [mine(3)], change(ME.id, months(4)), true],
    ["a lower one", [mine(3)], change(ME.id, months(2)), false],
    ["an end of one's own", [mine(3)], change(ME.id, null), true],
    ["an end of one's own above a stricter one of the role", [mine(3), ofRole(1)], change(ME.id, null), false],
    ["a higher limit of one's role", [ofRole(3)], change("SENIOR_REVIEWER", months(4)), true],
    ["a first limit", [], change(ME.id, months(4)), false],
    ["somebody else's", [mine(3), limitOf({ maxDeferralMonths: 1 })], change("REVIEWER", months(9)), false],
  ] as const)("%s", (_, limits, to, raises) => {
    expect(raisesMine(ME, limits, to)).toBe(raises);
  });

  test("limits of another institution are not asked", () => {
    expect(raisesMine(ME, [mine(3)], { ...change(ME.id, months(4)), institutionId: "elsewhere" })).toBe(false);
  });
});
