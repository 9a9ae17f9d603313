import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../calendar/calendar-date.ts";
import { counters } from "./counters.ts";
import { isProtected, type ProtectionInterval } from "./protection-interval.ts";

const held = (from: string, to: string | null): ProtectionInterval => ({ from, to, reason: "APPLICATION" });

describe("the two counters, for an instalment due on 1 June", () => {
  test.each([
    { on: "2026-06-01", daysPastDue: 0, delinquentDays: 0 },
    { on: "2026-06-05", daysPastDue: 4, delinquentDays: 4 },
    { on: "2026-06-10", daysPastDue: 9, delinquentDays: 9 },
    { on: "2026-06-11", daysPastDue: 10, delinquentDays: 9 },
    { on: "2026-06-20", daysPastDue: 19, delinquentDays: 9 },
    { on: "2026-06-21", daysPastDue: 20, delinquentDays: 10 },
    { on: "2026-06-30", daysPastDue: 29, delinquentDays: 19 },
  ])("protected from 10 to 20 June, on $on: $daysPastDue and $delinquentDays", ({ on, ...expected }) => {
    expect(counters("2026-06-01", [held("2026-06-10", "2026-06-20")], on)).toEqual(expected);
  });

  test("a loan that falls due under protection stays at zero, and starts to count the day after release", () => {
    const intervals = [held("2026-05-20", "2026-06-20")];
    expect(counters("2026-06-01", intervals, "2026-06-20")).toEqual({ daysPastDue: 19, delinquentDays: 0 });
    expect(counters("2026-06-01", intervals, "2026-06-21")).toEqual({ daysPastDue: 20, delinquentDays: 1 });
  });

  test("protection that ended before the due date changes nothing", () => {
    expect(counters("2026-06-01", [held("2026-05-01", "2026-05-20")], "2026-06-05").delinquentDays).toBe(4);
  });

  test("a back-dated interval takes out what had been counted", () => {
    expect(counters("2026-06-01", [held("2026-06-03", null)], "2026-06-30")).toEqual({
      daysPastDue: 29,
      delinquentDays: 2,
    });
  });

  test("two intervals that meet freeze like one; a day of release between them counts", () => {
    const met = [held("2026-06-10", "2026-06-15"), held("2026-06-16", "2026-06-20")];
    expect(counters("2026-06-01", met, "2026-06-20").delinquentDays).toBe(9);
    const apart = [held("2026-06-10", "2026-06-15"), held("2026-06-17", "2026-06-20")];
    expect(counters("2026-06-01", apart, "2026-06-20").delinquentDays).toBe(11);
  });

  test("nothing overdue is zero and zero", () => {
    expect(counters(null, [], "2026-06-20")).toEqual({ daysPastDue: 0, delinquentDays: 0 });
    expect(counters("2026-07-01", [], "2026-06-20")).toEqual({ daysPastDue: 0, delinquentDays: 0 });
  });
});

describe("for any intervals that do not overlap", () => {
  const due = "2026-06-01";
  const anyIntervals = fc
    .array(fc.record({ gap: fc.integer({ min: 1, max: 15 }), length: fc.integer({ min: 0, max: 15 }) }), {
      maxLength: 5,
    })
    .map((parts) => {
      let day = "2026-05-15";
      return parts.map(({ gap, length }) => {
        const from = addDays(day, gap);
        day = addDays(from, length);
        return held(from, day);
      });
    });

  test("delinquent days follow the rule day by day: still under protection, one more after a free day", () => {
    fc.assert(
      fc.property(anyIntervals, (intervals) => {
        let expected = 0;
        for (let n = 1; n <= 120; n += 1) {
          const on = addDays(due, n);
          const before = addDays(on, -1);
          // Protected on both days: within a stretch, past its day of entry.
          if (!(isProtected(intervals, on) && isProtected(intervals, before))) expected += 1;
          expect(counters(due, intervals, on)).toEqual({ daysPastDue: n, delinquentDays: expected });
        }
      }),
    );
  });

  test("protection never makes a counter worse, and the raw one never changes", () => {
    fc.assert(
      fc.property(anyIntervals, fc.integer({ min: 0, max: 200 }), (intervals, n) => {
        const on = addDays(due, n);
        const { daysPastDue, delinquentDays } = counters(due, intervals, on);
        expect(daysPastDue).toBe(daysBetween(due, on));
        expect(delinquentDays).toBeGreaterThanOrEqual(0);
        expect(delinquentDays).toBeLessThanOrEqual(daysPastDue);
      }),
    );
  });
});
