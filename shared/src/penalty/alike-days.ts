import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { OverdueLoan } from "./overdue-loan.ts";

/** The days after `from`, up to and including `to`. */
export type Span = readonly [from: CalendarDate, to: CalendarDate];

/**
 * The days up to `on` in spans of days that are all alike: nothing falls due, is paid, is protected or changes its rate
 * within one. The first ends on the day before anything can have grown.
 */
export function alikeDays(
  { booked, payments, protections, shares = [], since }: OverdueLoan,
  on: CalendarDate,
): Span[] {
  const first = since ?? booked.instalments[0]?.dueOn ?? on;
  const start = first < on ? first : on;
  const days = [
    ...booked.instalments.map((row) => row.dueOn),
    ...payments.map((payment) => payment.on),
    ...protections.flatMap(({ from, to }) => [addDays(from, -1), to ?? on]),
    ...shares.flatMap(({ from, to }) => [addDays(from, -1), to ?? on]),
    ...(booked.rates ?? []).map((step) => step.from),
  ];
  const ends = [...new Set([start, ...days.filter((day) => day > start && day < on), on])].sort();
  return ends.map((to, k): Span => [ends[k - 1] ?? "", to]);
}
