import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { latenessSignals, recentMonths, UNREMARKABLE_DAYS } from "./lateness-signals.ts";

/** The months before June 2026, the newest first. */
const record = (...days: number[]) =>
  days.map((daysPastDue, index) => {
    const month = `2026-0${5 - index}`;
    return { month, daysPastDue, delinquentDays: daysPastDue, protected: false };
  });
const signals = (...days: number[]) => latenessSignals(record(...days), "2026-06-02", false);

describe("who is likely to be late", () => {
  test.each<[string, number[], string[]]>([
    ["a good payer is not", [0, 0, 0, 0, 0], []],
    ["three days are a slow bank", [3, 3, 0, 0, 0], []],
    ["four days last month are a sign", [4, 0, 0, 0, 0], ["LATE_LAST_MONTH"]],
    ["late twice in half a year is one, last month or not", [0, 0, 9, 0, 5], ["LATE_TWICE_IN_SIX_MONTHS"]],
    ["later every month is one, before it is late at all", [3, 2, 1, 0, 0], ["GETTING_LATER"]],
    ["an old lateness is none", [0, 0, 0, 0, 30], []],
  ])("%s", (_, days, expected) => {
    expect(signals(...days)).toEqual(expected);
  });

  test("days that protection froze are no sign", () => {
    const frozen = record(30, 20, 10).map((month) => ({ ...month, delinquentDays: 0, protected: true }));
    expect(latenessSignals(frozen, "2026-06-02", false)).toEqual([]);
  });

  test("a declared disaster is a sign whatever the record, and nobody's record is no sign", () => {
    expect(latenessSignals([], "2026-06-02", true)).toEqual(["IN_DECLARED_DISASTER"]);
    expect(latenessSignals([], "2026-06-02", false)).toEqual([]);
  });

  test("nobody is whose recent months are all unremarkable, whatever the older ones", () => {
    const months = fc.record({
      month: fc.constantFrom("2025-10", "2025-11", "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05"),
      days: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(months, { selector: ({ month }) => month }), (given) => {
        const all = given.map(({ month, days }) => {
          const delinquentDays = recentMonths("2026-06-02").includes(month) ? Math.min(days, UNREMARKABLE_DAYS) : days;
          return { month, daysPastDue: days, delinquentDays, protected: false };
        });
        expect(latenessSignals(all, "2026-06-02", false)).toEqual([]);
      }),
    );
  });

  test("a worse month never takes a sign away but for getting later, whatever the record", () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }), (before, month, more) => {
        const worse = before.map((each, index) => (index === month ? each + more : each));
        const steady = signals(...before).filter((signal) => signal !== "GETTING_LATER");
        expect(signals(...worse)).toEqual(expect.arrayContaining(steady));
      }),
    );
  });
});
