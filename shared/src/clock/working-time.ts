import { type BusinessCalendar, businessDaysBetween, isBusinessDay } from "../calendar/business-calendar.ts";
import { addDays, type CalendarDate, compare, daysBetween, earlier, later } from "../calendar/calendar-date.ts";
import { type EvidenceHold, heldUntil, isHeld } from "./evidence-hold.ts";

/** Which days a clock counts: business days for a decision, every day for an appeal. */
export type Counts = Readonly<{
  counts(on: CalendarDate): boolean;
  /** How many there are in (from, to]; cases are years overdue at times, so they are not counted one by one. */
  between(from: CalendarDate, to: CalendarDate): number;
}>;

export const EVERY_DAY: Counts = { counts: () => true, between: daysBetween };

export const businessDaysOf = (calendar: BusinessCalendar): Counts => ({
  counts: (on) => isBusinessDay(on, calendar),
  between: (from, to) => businessDaysBetween(from, to, calendar),
});

/** Counted days in (from, to], holds taken out. Working time, never wall clock plus holds. */
export function elapsedDays(
  from: CalendarDate,
  to: CalendarDate,
  { between }: Counts,
  holds: readonly EvidenceHold[],
): number {
  if (to <= from) return 0;
  let elapsed = between(from, to);
  let seen = from;
  for (const { begins, ends } of inOrder(holds).map(standing)) {
    const [since, until] = [later(begins, seen), earlier(ends, to)];
    if (until <= since) continue;
    elapsed -= between(since, until);
    seen = until;
  }
  return elapsed;
}

/** The day on which `days` counted days have passed. The day of receipt is day 0. */
export function dayAfter(from: CalendarDate, days: number, of: Counts, holds: readonly EvidenceHold[]): CalendarDate {
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (of.counts(on) && !isHeld(on, holds)) left -= 1;
  }
  return onceAnswered(on, of, holds);
}

/** A request made on the last day leaves no time over: the decision is due on the day of the answer, or the next that counts. */
function onceAnswered(due: CalendarDate, { counts }: Counts, holds: readonly EvidenceHold[]): CalendarDate {
  const asked = holds.find((hold) => hold.requestedOn <= due && due < heldUntil(hold));
  if (!asked) return due;
  let on = heldUntil(asked);
  while (!counts(on)) on = addDays(on, 1);
  return on;
}

/**
 * The holds that stop a clock of `days`: those asked for while it still ran. A late request stops nothing.
 *
 * Whether one was in time depends on the ones before it, so they are taken in order.
 */
export function timelyHolds(
  from: CalendarDate,
  days: number,
  of: Counts,
  holds: readonly EvidenceHold[],
): readonly EvidenceHold[] {
  const timely: EvidenceHold[] = [];
  for (const hold of inOrder(holds)) {
    if (hold.requestedOn <= dayAfter(from, days, of, timely)) timely.push(hold);
  }
  return timely;
}

/** The clock stands still on the days of (begins, ends]. */
const standing = (hold: EvidenceHold) => ({ begins: hold.requestedOn, ends: heldUntil(hold) });

const inOrder = (holds: readonly EvidenceHold[]): readonly EvidenceHold[] =>
  holds.toSorted((a, b) => compare(a.requestedOn, b.requestedOn));
