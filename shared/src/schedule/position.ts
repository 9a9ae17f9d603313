import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import { amountUnpaid } from "./amounts.ts";
import type { Instalment, Schedule } from "./schedule.ts";

/** The oldest instalment that still wants money, or `null` when all is paid. Zero rows want none. */
export function firstUnpaid(schedule: Schedule): Instalment | null {
  return schedule.instalments.find((instalment) => amountUnpaid(instalment) > 0) ?? null;
}

/** Due date of the last instalment. @throws RangeError for a schedule without rows */
export function maturity(schedule: Schedule): CalendarDate {
  const last = schedule.instalments.at(-1);
  if (!last) throw new RangeError("A schedule has at least one instalment.");
  return last.dueOn;
}

/** Age in days of the oldest unpaid instalment on the evening of `on`; 0 when nothing is late. */
export function daysPastDue(schedule: Schedule, on: CalendarDate): number {
  const oldest = firstUnpaid(schedule);
  return oldest && oldest.dueOn < on ? daysBetween(oldest.dueOn, on) : 0;
}
