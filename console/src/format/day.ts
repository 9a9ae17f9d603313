import { intlLocale } from "./intl-locale.ts";

const PARTS: Intl.DateTimeFormatOptions = {
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
};

/** What the wall clock of a time zone shows at an instant, as if it were UTC, ms. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat(intlLocale("en"), { ...PARTS, timeZone }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}

/** The calendar date (`YYYY-MM-DD`) of an instant where `timeZone` holds. */
export const dayIn = (instant: string | number, timeZone: string): string =>
  new Date(wallClock(new Date(instant).getTime(), timeZone)).toISOString().slice(0, 10);

/** The last whole second of a calendar date where `timeZone` holds, as an instant. */
export function endOfDay(date: string, timeZone: string): string {
  const wanted = Date.parse(`${date}T23:59:59Z`);
  const guess = wanted - (wallClock(wanted, timeZone) - wanted);
  // Between the guess and the end of the day the clocks may have been changed.
  return new Date(guess - (wallClock(guess, timeZone) - wanted)).toISOString();
}
