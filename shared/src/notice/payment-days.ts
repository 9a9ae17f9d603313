import type { CalendarDate } from "../calendar/calendar-date.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import type { Instalment, Minor, Schedule } from "../schedule/schedule.ts";

/** A day in a calendar of payments; `due` is null where something was once to be paid on it, and is no longer. */
export type PaymentDay = Readonly<{ number: number; on: CalendarDate; due: Minor | null }>;

/**
 * Every day of a calendar of one loan: what is to be paid by the schedule in force, and every instalment of a calendar
 * that may have been given out before and is not to be paid any more, because it moved into another, was undone, or was
 * paid. Whoever keeps an earlier calendar can take those out.
 *
 * @param told the schedules whose calendars were given out, as booked, the latest last
 * @param now the schedule in force, with what was paid
 */
export function paymentDays(told: readonly Schedule[], now: Schedule): readonly PaymentDay[] {
  const isOpen = (row: Instalment) => amountUnpaid(row) > 0;
  const days = new Map<number, PaymentDay>();
  for (const { number, dueOn } of told.flatMap(({ instalments }) => instalments.filter(isOpen)))
    days.set(number, { number, on: dueOn, due: null });
  for (const row of now.instalments.filter(isOpen))
    days.set(row.number, { number: row.number, on: row.dueOn, due: amountUnpaid(row) });
  return [...days.values()].sort((a, b) => a.number - b.number);
}
