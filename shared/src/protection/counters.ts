import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import { type Interval, stretches } from "./protection-interval.ts";

/** Always both: the raw count, and the one that protection froze. */
export type Counters = Readonly<{ daysPastDue: number; delinquentDays: number }>;

/**
 * Both counters of one loan on one day.
 *
 * `delinquentDays` stands still from the day of entry to the day of release, and goes on from the frozen value the day
 * after: each stretch of protection takes out the days after entry up to and including release. A loan that falls due
 * under protection stays at zero.
 *
 * @param overdueSince due date of the oldest unpaid instalment; null, or not before `on`: nothing is overdue
 */
export function counters(
  overdueSince: CalendarDate | null,
  intervals: readonly Interval[],
  on: CalendarDate,
): Counters {
  if (overdueSince === null || overdueSince >= on) return { daysPastDue: 0, delinquentDays: 0 };
  const daysPastDue = daysBetween(overdueSince, on);
  const frozen = stretches(intervals).reduce((sum, stretch) => {
    const from = stretch.from > overdueSince ? stretch.from : overdueSince;
    const to = stretch.to < on ? stretch.to : on;
    return from < to ? sum + daysBetween(from, to) : sum;
  }, 0);
  return { daysPastDue, delinquentDays: daysPastDue - frozen };
}
