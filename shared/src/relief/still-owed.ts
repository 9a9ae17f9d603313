import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LoanTerms } from "../loan/loan.ts";
import { amountUnpaid, outstandingPrincipal } from "../schedule/amounts.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";

/** What the unpaid rows repay, and the day from which on they charge for it. */
export type StillOwed = Readonly<{ amount: Minor; since: CalendarDate }>;

/**
 * The principal outstanding at the beginning of the oldest unpaid period, and the interest that an earlier relief carried
 * into later rows: its months are over, so that it is owed, and is no price of the time to come.
 *
 * The one row of a `BULLET` charges for its whole term, whatever was deferred.
 */
export function stillOwed(terms: LoanTerms, schedule: Schedule): StillOwed {
  const principal = outstandingPrincipal(schedule);
  if (terms.method === "BULLET") return { amount: principal, since: terms.startedOn };
  const rows = agreedDates(schedule.instalments);
  const first = rows.findIndex((row) => amountUnpaid(row) > 0);
  const carried = rows.reduce((sum, row) => sum + splitPaid(row).rest.deferredInterest, 0);
  return { amount: principal + carried, since: rows[first - 1]?.dueOn ?? terms.startedOn };
}
