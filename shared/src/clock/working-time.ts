import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { type EvidenceHold, heldUntil, isHeld } from "./evidence-hold.ts";

/** Which days a clock counts: business days for a decision, every day for an appeal. */
export type Counts = (on: CalendarDate) => boolean;

/** Counted days in (from, to], holds taken out. Working time, never wall clock plus holds. */
export function elapsedDays(
  from: CalendarDate,
  to: CalendarDate,
  counts: Counts,
  holds: readonly EvidenceHold[],
): number {
  let elapsed = 0;
  for (let on = from; on < to; ) {
    on = addDays(on, 1);
    if (counts(on) && !isHeld(on, holds)) elapsed += 1;
  }
  return elapsed;
}

/** The day on which `days` counted days have passed. The day of receipt is day 0. */
export function dayAfter(
  from: CalendarDate,
  days: number,
  counts: Counts,
  holds: readonly EvidenceHold[],
): CalendarDate {
  let on = from;
  for (let left = days; left > 0; ) {
    on = addDays(on, 1);
    if (counts(on) && !isHeld(on, holds)) left -= 1;
  }
  return onceAnswered(on, counts, holds);
}

/** A request made on the last day leaves no time over: the decision is due on the day of the answer, or the next that counts. */
function onceAnswered(due: CalendarDate, counts: Counts, holds: readonly EvidenceHold[]): CalendarDate {
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
  counts: Counts,
  holds: readonly EvidenceHold[],
): readonly EvidenceHold[] {
  const timely: EvidenceHold[] = [];
  for (const hold of holds.toSorted((a, b) => (a.requestedOn < b.requestedOn ? -1 : 1))) {
    if (hold.requestedOn <= dayAfter(from, days, counts, timely)) timely.push(hold);
  }
  return timely;
}
