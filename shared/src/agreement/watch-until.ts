import { addDays, type CalendarDate, compare } from "../calendar/calendar-date.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import type { Schedule } from "../schedule/schedule.ts";

/**
 * The last day of the watch period: counted from the first repayment date of the new schedule, at least `watchDays`, and
 * at least until `watchInstalments` more have fallen due. A relief asked for within it follows on the earlier one.
 *
 * @param booked rows as they were booked
 * @param from where to count from when nothing was unpaid
 */
export function watchUntil(booked: Schedule, from: CalendarDate, { numbers }: PolicyVersion): CalendarDate {
  const { watchDays, watchInstalments } = numbers.performance;
  const open = booked.instalments.filter((row) => amountUnpaid(row) > 0);
  const byDays = addDays(open[0]?.dueOn ?? from, watchDays);
  const byInstalments = open[Math.min(watchInstalments, open.length) - 1]?.dueOn ?? byDays;
  return compare(byDays, byInstalments) < 0 ? byInstalments : byDays;
}
