import { getSolarDateFromLunar, getSolarTermDate } from "chinese-days";
import chineseDays from "chinese-days/dist/chinese-days.json" with { type: "json" };
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint } from "../notice/testing.ts";
import { businessDaysBetween, isBusinessDay } from "./business-calendar.ts";
import { addDays } from "./calendar-date.ts";
import { CALENDAR_EDITIONS, CALENDAR_YEARS, CALENDARS } from "./calendars.ts";
import { chineseCalendar } from "./chinese-calendar.ts";
import { type LunarDays, statutoryHolidays } from "./statutory-holidays.ts";
import { usFederalCalendar } from "./us-federal-calendar.ts";

const { CN, US } = CALENDARS;
const LUNAR: LunarDays = {
  dayOf: (date) => getSolarDateFromLunar(date).date,
  qingming: (year) => getSolarTermDate(year, 4, "pure_brightness"),
};

describe("business days", () => {
  test.each([
    ["2025-01-24", true, "a plain Friday"],
    ["2025-01-25", false, "a plain Saturday"],
    ["2025-01-26", true, "a Sunday worked for the Spring Festival (调休)"],
    ["2025-01-28", false, "New Year's Eve, a Tuesday"],
    ["2025-02-08", true, "a Saturday worked after the festival"],
    ["2026-10-08", true, "the Thursday after National Day"],
    ["2026-10-10", true, "a Saturday worked for National Day"],
  ])("in China %s is worked: %s, %s", (date, worked) => {
    expect(isBusinessDay(date, CN)).toBe(worked);
  });

  test.each([
    ["2026-07-03", false, "Independence Day falls on a Saturday and is kept on Friday"],
    ["2026-11-26", false, "Thanksgiving"],
    ["2027-12-31", false, "New Year's Day 2028 falls on a Saturday"],
    ["2027-07-05", false, "Independence Day falls on a Sunday and is kept on Monday"],
    ["2025-05-26", false, "Memorial Day"],
    ["2025-12-26", true, "the day after Christmas"],
  ])("in the United States %s is worked: %s, %s", (date, worked) => {
    expect(isBusinessDay(date, US)).toBe(worked);
  });

  test("seven business days over the Spring Festival: receipt on Friday the 24th is day 0", () => {
    // 26, 27 January; 5, 6, 7, 8 (make-up), 10 February.
    const days = ["2025-01-24", "2025-02-09", "2025-02-10"].map((to) => businessDaysBetween("2025-01-24", to, CN));
    expect(days).toEqual([0, 6, 7]);
  });

  test("what lies between is what is counted day by day, back with the other sign, over years and before what the data knows", () => {
    const date = fc.integer({ min: -9_000, max: 9_000 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(date, fc.nat(800), fc.constantFrom(CN, US), (from, days, calendar) => {
        const between = Array.from({ length: days }, (_, i) => addDays(from, i + 1));
        const counted = between.filter((on) => isBusinessDay(on, calendar)).length;
        const to = addDays(from, days);
        expect(businessDaysBetween(from, to, calendar)).toBe(counted);
        expect(businessDaysBetween(to, from, calendar)).toBe(counted === 0 ? 0 : -counted);
      }),
    );
  });

  test("2027 is not announced, and has weekends and the thirteen days of the law: Spring Festival is not worked", () => {
    expect([CN.knownYears, CN.unannouncedYears]).toEqual([[2024, 2025, 2026], [2027]]);
    expect(CN.byLaw).toEqual({ years: [2027], source: expect.stringContaining("not published yet") });
    expect(CN.holidays.filter((date) => date.startsWith("2027"))).toEqual([
      "2027-01-01",
      "2027-02-05",
      "2027-02-06",
      "2027-02-07",
      "2027-02-08",
      "2027-04-05",
      "2027-05-01",
      "2027-05-02",
      "2027-06-09",
      "2027-09-15",
      "2027-10-01",
      "2027-10-02",
      "2027-10-03",
    ]);
    expect(CN.workingDays.some((date) => date.startsWith("2027"))).toBe(false);
    // Received on Wednesday 3 February: 4, 9, 10, 11, 12, 15, 16.
    const days = ["2027-02-15", "2027-02-16"].map((to) => businessDaysBetween("2027-02-03", to, CN));
    expect(days).toEqual([6, 7]);
  });

  test("a year of which nothing was asked has weekends alone, and the United States have theirs by law for any year", () => {
    expect(US.knownYears).toContain(2027);
    expect(isBusinessDay("2028-01-26", CN)).toBe(true);
    expect(US.unannouncedYears).toEqual([]);
  });

  test("the days of the law in the years that were announced are among those that were announced, as one rule and another", () => {
    for (const year of [2025, 2026]) {
      for (const day of statutoryHolidays(year, LUNAR)) expect(CN.holidays).toContain(day);
    }
  });

  test("the calendar files are in step with chinese-days and with the law", () => {
    expect(CN).toEqual(chineseCalendar(chineseDays, CALENDAR_YEARS, LUNAR));
    expect(US).toEqual(usFederalCalendar(CALENDAR_YEARS));
    expect(US.holidays).toHaveLength(4 * 11 + 1);
  });
});

describe("the editions of a calendar", () => {
  /** What was published never changes: a calendar that has learnt more is the next edition, with a line of its own here. */
  const PUBLISHED: Readonly<Record<string, string>> = {
    "CN@1": "b109607e2f0c6455",
    "US@1": "eabe3e92f518354c",
    "WEEKDAYS@1": "9614daf3f1cbd300",
  };
  test("are as they were published, whatever is known by now", () => {
    const all = Object.entries(CALENDAR_EDITIONS).flatMap(([id, editions]) =>
      editions.map((calendar, k) => [`${id}@${k + 1}`, fingerprint(JSON.stringify(calendar))]),
    );
    expect(Object.fromEntries(all)).toEqual(PUBLISHED);
  });

  test("end with the calendar as it is known now", () => {
    for (const [id, editions] of Object.entries(CALENDAR_EDITIONS))
      expect(editions.at(-1)).toBe(CALENDARS[id as keyof typeof CALENDARS]);
  });
});
