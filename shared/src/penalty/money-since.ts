import { type CalendarDate, compare } from "../calendar/calendar-date.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import type { DatedPayment } from "./overdue-loan.ts";

/**
 * The money that came in since a schedule was booked, with its days: the latest of all payments. Money whose day nobody
 * told came in time.
 *
 * @param paid all paid on the loan, ever
 * @param payments those that were not taken back
 */
export function moneySince(booked: Schedule, paid: Minor, payments: readonly DatedPayment[]): readonly DatedPayment[] {
  let left = paid - booked.instalments.reduce((sum, row) => sum + row.paid, 0);
  const since: DatedPayment[] = [];
  for (const { on, minor } of payments.toSorted(byDay).toReversed()) {
    const part = Math.min(left, minor);
    if (part > 0) since.unshift({ on, minor: part });
    left -= part;
  }
  return left > 0 ? [{ on: IN_TIME, minor: left }, ...since] : since;
}

const IN_TIME: CalendarDate = "0001-01-01";

const byDay = (a: DatedPayment, b: DatedPayment): number => compare(a.on, b.on);
