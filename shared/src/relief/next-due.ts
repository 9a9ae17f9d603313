import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DueDays } from "../calendar/day-count.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import { firstUnpaid, maturity } from "../schedule/position.ts";
import type { Schedule } from "../schedule/schedule.ts";
import { dueDaysNow } from "./due-days-now.ts";

/** A due date as it was agreed, and the due days in force: from it months are counted, whatever a holiday does to it. */
export type AgreedDue = Readonly<{ on: CalendarDate }> & DueDays;

/** When the oldest unpaid instalment falls due, or the last where all is paid; and when that was agreed. */
export type NextDue = Readonly<{ nextDueOn: CalendarDate; agreedDue: AgreedDue }>;

/** @throws RangeError for a schedule without rows */
export function nextDue(terms: LoanTerms, schedule: Schedule): NextDue {
  const next = firstUnpaid(schedule);
  const nextDueOn = next?.dueOn ?? maturity(schedule);
  const on = next?.agreedDueOn ?? nextDueOn;
  return { nextDueOn, agreedDue: { on, ...dueDaysNow(terms, agreedDates(schedule.instalments)) } };
}
