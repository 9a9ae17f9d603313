import { toBusinessDay } from "../calendar/business-days.ts";
import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { calendarIn } from "../calendar/calendars.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { amountUnpaid } from "./amounts.ts";
import type { Instalment } from "./schedule.ts";

/** The rows with the due dates that were agreed, from which all dates and interest are reckoned. */
export function agreedDates(rows: readonly Instalment[]): Instalment[] {
  return rows.map(({ agreedDueOn, ...row }) => (agreedDueOn === undefined ? row : { ...row, dueOn: agreedDueOn }));
}

/**
 * The rows with due dates on business days, as the loan's convention says; the agreed date goes along where it differs,
 * so the anchor never drifts, and interest runs to the agreed date, so no amount depends on a holiday.
 *
 * Dates stay in order. After a relief (`since`), a row that keeps its agreed date keeps its due date, and nothing new falls
 * due before the decision; new dates are those of the calendar as it is known now, unless an earlier edition is named.
 */
export function payableDates(
  { businessDays }: LoanTerms,
  rows: readonly Instalment[],
  since?: Readonly<{ booked: readonly Instalment[]; decidedOn: CalendarDate; calendarEdition?: number | undefined }>,
): Instalment[] {
  if (!businessDays || businessDays.convention === "UNADJUSTED") return [...rows];
  const calendar = calendarIn(businessDays.calendar, since?.calendarEdition);
  const booked = new Map(since?.booked.map((row) => [row.number, row]));
  let previous = "";
  return rows.map((row) => {
    const was = booked.get(row.number);
    const kept = was && since && keepsDate(was, row, since.decidedOn) ? was.dueOn : null;
    let dueOn = kept ?? toBusinessDay(row.dueOn, businessDays.convention, calendar);
    if (!kept && since && dueOn < since.decidedOn) dueOn = toBusinessDay(row.dueOn, "FOLLOWING", calendar);
    if (dueOn <= previous) dueOn = toBusinessDay(addDays(previous, 1), "FOLLOWING", calendar);
    previous = dueOn;
    return dueOn === row.dueOn ? row : { ...row, dueOn, agreedDueOn: row.dueOn };
  });
}

function keepsDate(was: Instalment, row: Instalment, decidedOn: CalendarDate): boolean {
  const isSame = (was.agreedDueOn ?? was.dueOn) === row.dueOn;
  return isSame && (was.dueOn >= decidedOn || amountUnpaid(row) <= amountUnpaid(was));
}
