import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, compare, dayOfWeek, daysBetween, isCalendarDate } from "./calendar-date.ts";

describe("calendar dates", () => {
  test.each([
    ["2024-02-29", true],
    ["2023-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-13-01", false],
    ["2024-00-10", false],
    ["2024-04-31", false],
    ["2024-4-30", false],
    ["2024-04-30T00:00", false],
    ["", false],
  ])("%s is a date: %s", (text, is) => {
    expect(isCalendarDate(text)).toBe(is);
  });

  test("the due day 31 is kept through February and April", () => {
    const due = [0, 1, 2, 3].map((k) => addMonths("2025-01-31", k));
    expect(due).toEqual(["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30"]);
  });

  test("a step from a shortened date finds the anchor again", () => {
    expect(addMonths("2025-02-28", 1, 31)).toBe("2025-03-31");
    expect(addMonths("2024-02-29", 12, 30)).toBe("2025-02-28");
  });

  test("the other rule puts a missing day on the first of the next month, and steps do not skip one", () => {
    expect(addMonths("2025-01-31", 1, 31, "FIRST_DAY_OF_NEXT_MONTH")).toBe("2025-03-01");
    expect(addMonths("2025-03-01", 1, 31, "FIRST_DAY_OF_NEXT_MONTH")).toBe("2025-03-31");
    expect(addMonths("2025-03-31", 1, 31, "FIRST_DAY_OF_NEXT_MONTH")).toBe("2025-05-01");
    expect(addMonths("2025-01-01", 1, 1, "FIRST_DAY_OF_NEXT_MONTH")).toBe("2025-02-01");
  });

  const date = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays("1600-01-01", days));

  test("one step after another arrives where one leap does", () => {
    const rule = fc.constantFrom("LAST_DAY_OF_MONTH" as const, "FIRST_DAY_OF_NEXT_MONTH" as const);
    fc.assert(
      fc.property(date, fc.nat(40), fc.nat(40), rule, (start, a, b, shortMonth) => {
        const anchor = Number(start.slice(8));
        const stepped = addMonths(addMonths(start, a, anchor, shortMonth), b, anchor, shortMonth);
        expect(stepped).toBe(addMonths(start, a + b, anchor, shortMonth));
      }),
    );
  });

  test("days added are days between, and order is the order of text", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        const end = addDays(start, days);
        expect(daysBetween(start, end)).toBe(days);
        expect(Math.sign(compare(end, start))).toBe(Math.sign(days));
      }),
    );
  });

  test("civil arithmetic agrees with the platform's own calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const instant = new Date(days * 86_400_000);
        const ours = addDays("1970-01-01", days);
        expect(ours).toBe(instant.toISOString().slice(0, 10));
        expect(dayOfWeek(ours) % 7).toBe(instant.getUTCDay());
      }),
    );
  });
});
