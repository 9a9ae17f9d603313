import { describe, expect, test } from "vitest";
import { type DayCount, yearFraction } from "./day-count.ts";

const due = (anchorDay: number) => ({ anchorDay, shortMonth: "LAST_DAY_OF_MONTH" as const });

describe("day counts", () => {
  test.each<[DayCount, string, string, number, number, number]>([
    ["THIRTY_360", "2024-01-01", "2024-02-01", 1, 30, 360],
    ["THIRTY_360", "2025-01-31", "2025-02-28", 31, 30, 360],
    ["THIRTY_360", "2025-02-28", "2025-03-31", 31, 30, 360],
    ["THIRTY_360", "2025-01-29", "2025-02-28", 29, 30, 360],
    ["THIRTY_360", "2025-02-28", "2025-03-29", 29, 30, 360],
    ["THIRTY_360", "2025-09-01", "2025-09-15", 1, 14, 360],
    ["THIRTY_360", "2024-01-10", "2024-02-15", 15, 35, 360],
    ["ACT_365F", "2024-01-01", "2024-02-01", 1, 31, 365],
    ["ACT_360", "2024-02-01", "2024-03-01", 1, 29, 360],
    ["ACT_ACT", "2025-03-01", "2025-04-01", 1, 31, 365],
    ["ACT_ACT", "2023-12-16", "2024-01-15", 15, 14 * 365 + 16 * 366, 365 * 366],
  ])("%s from %s to %s with due day %i is %i/%i", (dayCount, from, to, anchor, numerator, denominator) => {
    expect(yearFraction(dayCount, from, to, due(anchor))).toEqual({ numerator, denominator });
  });

  test("with the first-of-next-month rule a due date moved to 1 March still ends a whole month", () => {
    const rule = { anchorDay: 31, shortMonth: "FIRST_DAY_OF_NEXT_MONTH" as const };
    expect(yearFraction("THIRTY_360", "2025-01-31", "2025-03-01", rule).numerator).toBe(30);
    expect(yearFraction("THIRTY_360", "2025-03-01", "2025-03-31", rule).numerator).toBe(30);
  });
});
