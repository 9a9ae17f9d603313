import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type Call, callLimit } from "./call-limit.ts";

const CN = CN_DEFAULT.numbers.contact;
/** Regulation F: seven calls in seven days, and seven days of quiet after a conversation (US-16). */
const REG_F = { ...CN, maxUnansweredCallsPerDay: 100, maxCallsPerSevenDays: 7, quietDaysAfterConversation: 7 };
const missed = (on: string, count = 1): Call[] => Array.from({ length: count }, () => ({ on, outcome: "UNANSWERED" }));
const spoke = (on: string): Call[] => [{ on, outcome: "ANSWERED" }];

describe("another call", () => {
  test.each([
    { calls: missed("2026-03-05", 5), limit: null },
    { calls: missed("2026-03-05", 6), limit: { reason: "TOO_MANY_CALLS", limit: 6, until: "2026-03-06" } },
    { calls: [...missed("2026-03-04", 6), ...missed("2026-03-05", 5), ...spoke("2026-03-05")], limit: null },
    { calls: missed("2026-03-06", 6), limit: null },
  ])("in China is refused after six unanswered ones on the day: $limit", ({ calls, limit }) => {
    expect(callLimit(calls, "2026-03-05", CN)).toEqual(limit);
  });

  test.each([
    { calls: missed("2026-03-05", 6), limit: null },
    { calls: missed("2026-03-05", 7), limit: { reason: "TOO_MANY_CALLS_IN_WEEK", limit: 7, until: "2026-03-12" } },
    {
      calls: [...missed("2026-02-27"), ...missed("2026-03-04", 6)],
      limit: { reason: "TOO_MANY_CALLS_IN_WEEK", limit: 7, until: "2026-03-06" },
    },
    { calls: [...missed("2026-02-26"), ...missed("2026-03-04", 6)], limit: null },
    { calls: spoke("2026-03-04"), limit: { reason: "AFTER_CONVERSATION", limit: 7, until: "2026-03-11" } },
    { calls: spoke("2026-02-27"), limit: { reason: "AFTER_CONVERSATION", limit: 7, until: "2026-03-06" } },
    { calls: spoke("2026-02-26"), limit: null },
    { calls: [...missed("2026-03-06", 7), ...spoke("2026-03-06")], limit: null },
    {
      calls: [...missed("2026-03-04", 7), ...spoke("2026-03-05")],
      limit: { reason: "AFTER_CONVERSATION", limit: 7, until: "2026-03-12" },
    },
  ])("under Regulation F: $limit", ({ calls, limit }) => {
    expect(callLimit(calls, "2026-03-05", REG_F)).toEqual(limit);
  });

  test("whenever it is refused, it is allowed on the day the answer names, and on no day between", () => {
    const anyCalls = fc.array(
      fc.record({
        back: fc.integer({ min: 0, max: 12 }),
        outcome: fc.constantFrom("ANSWERED" as const, "UNANSWERED" as const),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(anyCalls, (drawn) => {
        const on = "2026-03-05";
        const calls = drawn.map(({ back, outcome }) => ({ on: addDays(on, -back), outcome }));
        const limit = callLimit(calls, on, REG_F);
        if (limit === null) return;
        for (let day = on; day < limit.until; day = addDays(day, 1))
          expect(callLimit(calls, day, REG_F)).not.toBeNull();
        expect(callLimit(calls, limit.until, REG_F)).toBeNull();
      }),
    );
  });
});
