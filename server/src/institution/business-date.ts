import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { Temporal } from "temporal-polyfill";

/** Which day it is in a time zone at an instant: the institution's business date. */
export const businessDate = (instant: string, timeZone: string): CalendarDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The instant at which a calendar day ends in a time zone: something due on that day is due before it. */
export const endOfDay = (day: CalendarDate, timeZone: string): string =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString();

/** The day that ends at an instant: the last on which something due then is in time. */
export const lastDayOf = (end: Date, timeZone: string): CalendarDate =>
  businessDate(new Date(end.getTime() - 1).toISOString(), timeZone);

/** The instant at which a calendar day begins in a time zone. */
export const startOfDay = (day: CalendarDate, timeZone: string): string =>
  Temporal.PlainDate.from(day).toZonedDateTime(timeZone).toInstant().toString();

/** The instant at which the clocks of a time zone show a day and a time of day, "HH:MM". */
export const instantOf = (day: CalendarDate, time: string, timeZone: string): string =>
  Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString();
