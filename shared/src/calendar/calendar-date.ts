import { type Civil, civilOf, daysInMonth, epochDay } from "./civil.ts";
import type { ShortMonthRule } from "./short-month.ts";

/** A date without time zone, "YYYY-MM-DD", years 0001–9999. Compares as text. */
export type CalendarDate = string;

/** Whether `text` is a date that exists. */
export const isCalendarDate = (text: string): text is CalendarDate => read(text) !== null;

/** @throws RangeError if `date` is not a date that exists */
export function civil(date: CalendarDate): Civil {
  const parts = read(date);
  if (parts === null) throw new RangeError(`"${date}" is not a calendar date (YYYY-MM-DD).`);
  return parts;
}

/** Without a pattern, which would cost several times as much: schedules and clocks read dates by the thousand. */
function read(text: string): Civil | null {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return null;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? { year, month, day } : null;
}

/** The number that these characters write; NaN, which is no part of any date, where one is no digit. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** @throws RangeError outside the years 0001–9999 */
function calendarDate({ year, month, day }: Civil): CalendarDate {
  if (year < 1 || year > 9999) throw new RangeError(`The year ${year} is outside 1–9999.`);
  return `${year < 1000 ? `${year}`.padStart(4, "0") : year}-${two(month)}-${two(day)}`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);

/** Negative, zero or positive as `a` is before, on or after `b`; fit for `sort`. */
export function compare(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (compare(a, b) <= 0 ? a : b);

export const later = (a: CalendarDate, b: CalendarDate): CalendarDate => (compare(a, b) >= 0 ? a : b);

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return calendarDate(civilOf(epochDay(civil(date)) + days));
}

/** Days from `from` to `to`: the period (from, to] has this many. Negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDay(civil(to)) - epochDay(civil(from));
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function dayOfWeek(date: CalendarDate): number {
  const days = epochDay(civil(date)) + 3;
  return days - Math.floor(days / 7) * 7 + 1;
}

/**
 * The due date `months` later, on the anchor day. The anchor never drifts: 31 January → 28 February → 31 March.
 *
 * A month without the anchor day gives its last day, or the first of the next month, as the rule says. A date that
 * was itself moved on to the first of the next month counts from the month it was meant for, so that steps and
 * leaps agree.
 *
 * @param months whole, may be negative
 * @param anchorDay 1–31; the day of `date` unless given
 */
export function addMonths(
  date: CalendarDate,
  months: number,
  anchorDay: number = Number(date.slice(8, 10)),
  shortMonth: ShortMonthRule = "LAST_DAY_OF_MONTH",
): CalendarDate {
  const target = monthIndex(date, anchorDay, shortMonth) + months;
  const year = Math.floor(target / 12);
  const month = target - year * 12 + 1;
  const length = daysInMonth(year, month);
  if (anchorDay <= length) return calendarDate({ year, month, day: anchorDay });
  if (shortMonth === "LAST_DAY_OF_MONTH") return calendarDate({ year, month, day: length });
  return addDays(calendarDate({ year, month, day: length }), 1);
}

/** Months since year 0 of the month that `date` is the due date of. */
function monthIndex(date: CalendarDate, anchorDay: number, shortMonth: ShortMonthRule): number {
  const { year, month, day } = civil(date);
  const index = year * 12 + month - 1;
  if (shortMonth === "LAST_DAY_OF_MONTH" || day !== 1 || anchorDay <= 28) return index;
  const before = civilOf(epochDay({ year, month, day }) - 1);
  return before.day < anchorDay ? index - 1 : index;
}
