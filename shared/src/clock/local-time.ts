import { Temporal } from "temporal-polyfill";
import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A day and a time of day, "HH:MM", as clocks on the wall show them. */
export type LocalTime = Readonly<{ on: CalendarDate; time: string }>;

/**
 * What the clocks of a time zone show at an instant: the institution's business date, the borrower's quiet hours.
 *
 * @param instant ISO 8601 with an offset, e.g. "2026-03-05T14:30:00Z"
 * @param zone IANA name, e.g. "Asia/Shanghai"
 * @throws RangeError for an instant without an offset, or a zone that does not exist
 */
export function localTime(instant: string, zone: string): LocalTime {
  const there = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return { on: there.toPlainDate().toString(), time: there.toPlainTime().toString({ smallestUnit: "minute" }) };
}
