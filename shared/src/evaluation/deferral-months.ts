import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import type { Facts } from "./facts.ts";

/** From when on a relief puts off. */
export type DueFrom = Pick<Facts, "nextDueOn" | "agreedDue">;

/**
 * For how many months a relief puts off what was due. Re-amortising (`EXTEND`) and waiving put nothing off.
 *
 * A shift to a date counts months begun since the agreed due date of the first affected instalment: one month later is the
 * next due day of the loan, so neither a short month nor a business-day convention makes it longer.
 */
export function deferralMonths(relief: Relief, due: DueFrom): number {
  return relief.measures.reduce((sum, measure) => sum + monthsOf(measure, due), 0);
}

/** The due date so many months from the first affected one, as it would be agreed. */
export function monthsFrom({ nextDueOn, agreedDue }: DueFrom, months: number): CalendarDate {
  if (!agreedDue) return addMonths(nextDueOn, months);
  return months === 0 ? agreedDue.on : addMonths(agreedDue.on, months, agreedDue.anchorDay, agreedDue.shortMonth);
}

function monthsOf(measure: ReliefMeasure, due: DueFrom): number {
  switch (measure.type) {
    case "SHIFT":
    case "CAPITALISE":
    case "INTEREST_ONLY":
      return measure.months;
    case "TAIL":
      return measure.instalments;
    case "SHIFT_TO_DATE":
      return monthsBegun(due, measure.toDate);
    case "EXTEND":
    case "RE_AGE":
    case "RATE_REDUCTION":
    case "INTEREST_PAUSE":
    case "WAIVE":
      return 0;
  }
}

function monthsBegun(due: DueFrom, to: CalendarDate): number {
  let months = 0;
  while (monthsFrom(due, months) < to) months += 1;
  return months;
}
