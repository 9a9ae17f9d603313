import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";

/**
 * For how many months a relief puts off what was due. Re-amortising (`EXTEND`) and waiving put nothing off.
 *
 * @param nextDueOn due date of the first affected instalment; a shift to a date counts whole months from it, begun ones included
 */
export function deferralMonths(relief: Relief, nextDueOn: CalendarDate): number {
  return relief.measures.reduce((sum, measure) => sum + monthsOf(measure, nextDueOn), 0);
}

function monthsOf(measure: ReliefMeasure, nextDueOn: CalendarDate): number {
  switch (measure.type) {
    case "SHIFT":
    case "CAPITALISE":
    case "INTEREST_ONLY":
      return measure.months;
    case "TAIL":
      return measure.instalments;
    case "SHIFT_TO_DATE":
      return monthsBegun(nextDueOn, measure.toDate);
    case "EXTEND":
    case "RE_AGE":
    case "RATE_REDUCTION":
    case "INTEREST_PAUSE":
    case "WAIVE":
      return 0;
  }
}

function monthsBegun(from: CalendarDate, to: CalendarDate): number {
  let months = 0;
  while (addMonths(from, months) < to) months += 1;
  return months;
}
