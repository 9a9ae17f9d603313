import { addMonths, type CalendarDate, civil, daysBetween } from "../calendar/calendar-date.ts";
import { type DueDays, yearFraction } from "../calendar/day-count.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { dueDaysOf } from "../schedule/period.ts";

/** Whole months, and the days of a begun one. */
export type MonthsAndDays = Readonly<{ months: number; days: number }>;

/** Time as an effective rate sees it: months that compound, each so many days of a year of so many. */
export type CompoundingMonths = Readonly<{
  daysOfYear: number;
  /** Days of the month that begins after so many. */
  daysOfMonth: (index: number) => number;
  /** How long until a date; a date already past counts as today. */
  until: (to: CalendarDate) => MonthsAndDays;
}>;

/**
 * Months from `since` on, as the loan counts time. With 30/360 a month is a twelfth of a year, and the days of a begun one
 * count in proportion (the unit-period method of 12 CFR 1026, appendix J). A loan that counts actual days is measured by
 * them, over 365 (Directive 2008/48/EC, annex I): by twelfths, one that ends in long months would seem to cost more than
 * its rate.
 */
export function compoundingMonths(terms: LoanTerms, since: CalendarDate): CompoundingMonths {
  const due = dueDaysOf(terms);
  return terms.dayCount === "THIRTY_360" ? thirtyDays(since, due) : actualDays(since, due);
}

const NONE: MonthsAndDays = { months: 0, days: 0 };

function thirtyDays(since: CalendarDate, due: DueDays): CompoundingMonths {
  const until = (to: CalendarDate): MonthsAndDays => {
    if (to <= since) return NONE;
    const days = yearFraction("THIRTY_360", since, to, due).numerator;
    return { months: Math.floor(days / 30), days: days % 30 };
  };
  return { daysOfYear: 360, daysOfMonth: () => 30, until };
}

function actualDays(since: CalendarDate, { anchorDay, shortMonth }: DueDays): CompoundingMonths {
  const isDueDay = addMonths(since, 0, anchorDay, shortMonth) === since;
  const after = (months: number) =>
    isDueDay ? addMonths(since, months, anchorDay, shortMonth) : addMonths(since, months);
  const until = (to: CalendarDate): MonthsAndDays => {
    if (to <= since) return NONE;
    const [a, b] = [civil(since), civil(to)];
    let months = (b.year - a.year) * 12 + b.month - a.month + 1;
    while (after(months) > to) months -= 1;
    return { months, days: daysBetween(after(months), to) };
  };
  return { daysOfYear: 365, daysOfMonth: (index) => daysBetween(after(index), after(index + 1)), until };
}
