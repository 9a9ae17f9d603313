import type { CalendarDate } from "./calendar-date.ts";
import { addMonths, civil, daysBetween } from "./calendar-date.ts";
import { daysInMonth, isLeapYear } from "./civil.ts";
import type { ShortMonthRule } from "./short-month.ts";

export const DAY_COUNTS = ["THIRTY_360", "ACT_365F", "ACT_360", "ACT_ACT"] as const;

/** How the days of a period become a part of a year. */
export type DayCount = (typeof DAY_COUNTS)[number];

/** A period as an exact part of a year. */
export type YearFraction = Readonly<{ numerator: number; denominator: number }>;

/** The due days of one loan: the anchor and what a short month does to it. */
export type DueDays = Readonly<{ anchorDay: number; shortMonth: ShortMonthRule }>;

/**
 * The period (from, to] as a part of a year.
 *
 * - `THIRTY_360`: a step from due date to due date is a whole month (30 days) even where a short month moved the
 *   date; any other period counts as 30E/360 with the last of February as day 30.
 * - `ACT_365F`, `ACT_360`: days over 365 or 360.
 * - `ACT_ACT`: days in leap years over 366 plus the other days over 365 (ISDA).
 */
export function yearFraction(dayCount: DayCount, from: CalendarDate, to: CalendarDate, due: DueDays): YearFraction {
  switch (dayCount) {
    case "THIRTY_360":
      return { numerator: days30(from, to, due), denominator: 360 };
    case "ACT_365F":
      return { numerator: daysBetween(from, to), denominator: 365 };
    case "ACT_360":
      return { numerator: daysBetween(from, to), denominator: 360 };
    case "ACT_ACT":
      return actualActual(from, to);
  }
}

function days30(from: CalendarDate, to: CalendarDate, { anchorDay, shortMonth }: DueDays): number {
  const a = civil(from);
  const b = civil(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  for (const k of [months, months - 1, months + 1]) {
    const isStep =
      addMonths(from, k, anchorDay, shortMonth) === to && addMonths(from, 0, anchorDay, shortMonth) === from;
    if (isStep || addMonths(from, k, a.day, shortMonth) === to) return k * 30;
  }
  const day = ({ year, month, day }: typeof a) => (day === daysInMonth(year, month) ? 30 : Math.min(day, 30));
  return months * 30 + day(b) - day(a);
}

function actualActual(from: CalendarDate, to: CalendarDate): YearFraction {
  let leap = 0;
  let common = 0;
  const last = civil(to).year;
  for (let year = civil(from).year; year <= last; year++) {
    const first = `${year.toString().padStart(4, "0")}-01-01`;
    const next = `${(year + 1).toString().padStart(4, "0")}-01-01`;
    const days = daysBetween(from > first ? from : first, to < next ? to : next);
    if (isLeapYear(year)) leap += days;
    else common += days;
  }
  return leap === 0
    ? { numerator: common, denominator: 365 }
    : { numerator: leap * 365 + common * 366, denominator: 365 * 366 };
}
