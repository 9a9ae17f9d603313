import type { BusinessCalendar } from "./business-calendar.ts";
import type { CalendarDate } from "./calendar-date.ts";
import { type LunarDays, statutoryHolidays } from "./statutory-holidays.ts";

/** Dates by kind as the `chinese-days` package lists them; the values are names. */
export type ChineseDays = Readonly<{
  holidays: Readonly<Record<CalendarDate, string>>;
  workdays: Readonly<Record<CalendarDate, string>>;
}>;

/**
 * Mainland China's calendar for `years`: public holidays and make-up working days (调休) as the State Council announced
 * them. It announces a year only in the November before; a year the data does not have is unannounced, and has the days
 * that the law gives in any year.
 */
export function chineseCalendar(data: ChineseDays, years: readonly number[], lunar: LunarDays): BusinessCalendar {
  const within = (dates: Readonly<Record<CalendarDate, string>>) =>
    Object.keys(dates).filter((date) => years.includes(Number(date.slice(0, 4))));
  const announced = within(data.holidays);
  const isKnown = (year: number) => announced.some((date) => date.startsWith(`${year}-`));
  const unannounced = years.filter((year) => !isKnown(year));
  return {
    id: "CN",
    source: "State Council holiday notices, by the npm package chinese-days 1.5.7",
    knownYears: years.filter(isKnown),
    unannouncedYears: unannounced,
    ...(unannounced.length > 0 && {
      byLaw: {
        years: unannounced,
        source:
          "全国年节及纪念日放假办法 (State Council order 795, 2024-11-10); the notice of arrangement is not published yet",
      },
    }),
    holidays: [...announced, ...unannounced.flatMap((year) => statutoryHolidays(year, lunar))].sort(),
    workingDays: within(data.workdays).sort(),
  };
}
