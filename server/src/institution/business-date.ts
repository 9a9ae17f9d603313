import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { Temporal } from "temporal-polyfill";

/** A question about a time zone is asked often of few days and quarters of an hour, and dear to answer. */
const MOST = 10_000;

function remembered<K extends string | number>(answer: (key: K, timeZone: string) => string): typeof answer {
  const known = new Map<string, string>();
  return (key, timeZone) => {
    const question = `${timeZone} ${key}`;
    let told = known.get(question);
    if (told === undefined) {
      told = answer(key, timeZone);
      if (known.size >= MOST) known.clear();
      known.set(question, told);
    }
    return told;
  };
}

/** No zone has changed its day but at a quarter of an hour for half a century. */
const QUARTER_MS = 900_000;

const dayAt = (milliseconds: number, timeZone: string): CalendarDate =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timeZone).toPlainDate().toString();

const dayOfQuarter = remembered<number>((quarter, timeZone) => dayAt(quarter * QUARTER_MS, timeZone));

/** Which day it is in a time zone at an instant: the institution's business date. */
export const businessDate = (instant: string, timeZone: string): CalendarDate => {
  const milliseconds = Temporal.Instant.from(instant).epochMilliseconds;
  return dayOfQuarter(Math.floor(milliseconds / QUARTER_MS), timeZone);
};

/** The instant at which a calendar day ends in a time zone: something due on that day is due before it. */
export const endOfDay = remembered<CalendarDate>((day, timeZone) =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString(),
);

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
