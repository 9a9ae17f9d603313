import type { BusinessCalendar } from "./business-calendar.ts";
import type { CalendarDate } from "./calendar-date.ts";

/** Dates by kind as the `chinese-days` package lists them; the values are names. */
export type ChineseDays = Readonly<{
  holidays: Readonly<Record<CalendarDate, string>>;
  workdays: Readonly<Record<CalendarDate, string>>;
}>;

/**
 * Mainland China's calendar for `years`: public holidays and make-up working days (调休) as the State Council announced
 * them. It announces a year only in the November before; a year the data does not have is unannounced.
 */
export function chineseCalendar(data: ChineseDays, years: readonly number[]): BusinessCalendar {
  const within = (dates: Readonly<Record<CalendarDate, string>>) =>
    Object.keys(dates)
      .filter((date) => years.includes(Number(date.slice(0, 4))))
      .sort();
  const holidays = within(data.holidays);
  const isKnown = (year: number) => holidays.some((date) => date.startsWith(`${year}-`));
  return {
    id: "CN",
    source: "State Council holiday notices, by the npm package chinese-days 1.5.7",
    knownYears: years.filter(isKnown),
    unannouncedYears: years.filter((year) => !isKnown(year)),
    holidays,
    workingDays: within(data.workdays),
  };
}
