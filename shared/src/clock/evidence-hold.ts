import type { CalendarDate } from "../calendar/calendar-date.ts";

/** One evidence request, as the clock sees it. It ends with the answer, and at the latest when its time is up. */
export type EvidenceHold = Readonly<{
  requestedOn: CalendarDate;
  /** Last day to answer, extensions included. */
  dueOn: CalendarDate;
  /** Null while the answer is outstanding. */
  answeredOn: CalendarDate | null;
}>;

/** Last day on which the clock stands still. */
export function heldUntil({ dueOn, answeredOn }: EvidenceHold): CalendarDate {
  return answeredOn !== null && answeredOn < dueOn ? answeredOn : dueOn;
}

/** The day of the request is still working time; the day of the answer is day 0 again. */
export const isHeld = (on: CalendarDate, holds: readonly EvidenceHold[]): boolean =>
  holds.some((hold) => hold.requestedOn < on && on <= heldUntil(hold));
