import type { BusinessCalendar } from "./business-calendar.ts";
import { addDays, type CalendarDate, dayOfWeek } from "./calendar-date.ts";

const MONDAY = 1;
const THURSDAY = 4;

/**
 * US federal holidays for `years`, on the days they are observed: a Saturday's on the Friday before, a Sunday's on the
 * Monday after.
 *
 * @see https://www.law.cornell.edu/uscode/text/5/6103
 */
export function usFederalCalendar(years: readonly number[]): BusinessCalendar {
  const observed = years.flatMap((year) => [...federalHolidays(year), `${year + 1}-01-01`].map(observedOn));
  const holidays = [...new Set(observed)].filter((date) => years.includes(Number(date.slice(0, 4)))).sort();
  const ofLaw = { knownYears: [...years], unannouncedYears: [] };
  return { id: "US", source: "5 U.S.C. § 6103", ...ofLaw, holidays, workingDays: [] };
}

function federalHolidays(year: number): CalendarDate[] {
  return [
    `${year}-01-01`, // New Year's Day
    nthWeekday(`${year}-01-01`, MONDAY, 3), // Birthday of Martin Luther King, Jr.
    nthWeekday(`${year}-02-01`, MONDAY, 3), // Washington's Birthday
    nthWeekday(`${year}-05-25`, MONDAY, 1), // Memorial Day, the last Monday of May
    `${year}-06-19`, // Juneteenth
    `${year}-07-04`, // Independence Day
    nthWeekday(`${year}-09-01`, MONDAY, 1), // Labor Day
    nthWeekday(`${year}-10-01`, MONDAY, 2), // Columbus Day
    `${year}-11-11`, // Veterans Day
    nthWeekday(`${year}-11-01`, THURSDAY, 4), // Thanksgiving Day
    `${year}-12-25`, // Christmas Day
  ];
}

/** The `n`-th such weekday on or after `from`. */
function nthWeekday(from: CalendarDate, weekday: number, n: number): CalendarDate {
  return addDays(from, ((weekday - dayOfWeek(from) + 7) % 7) + (n - 1) * 7);
}

function observedOn(date: CalendarDate): CalendarDate {
  const day = dayOfWeek(date);
  return day === 6 ? addDays(date, -1) : day === 7 ? addDays(date, 1) : date;
}
