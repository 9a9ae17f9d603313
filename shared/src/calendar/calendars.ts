import cn from "../../policies/calendars/cn.json" with { type: "json" };
import us from "../../policies/calendars/us.json" with { type: "json" };
import weekdays from "../../policies/calendars/weekdays.json" with { type: "json" };
import type { BusinessCalendar } from "./business-calendar.ts";

/** The years the calendar files are made for; `knownYears` of each says which of them it really has. */
export const CALENDAR_YEARS = [2024, 2025, 2026, 2027];

/** The business calendars that ship, by id, as they are known now. `scripts/generate-calendars.ts` makes the data. */
export const CALENDARS: Readonly<Record<"CN" | "US" | "WEEKDAYS", BusinessCalendar>> = {
  CN: cn,
  US: us,
  WEEKDAYS: weekdays,
};

/**
 * Every edition of each, counted from 1, the last one as it is known now. A published edition never changes: clocks that
 * were set by it go on counting on it. What becomes known later is the next one, in a file of its own.
 */
export const CALENDAR_EDITIONS: Readonly<Record<keyof typeof CALENDARS, readonly BusinessCalendar[]>> = {
  CN: [cn],
  US: [us],
  WEEKDAYS: [weekdays],
};

/** A calendar in one edition, the newest unless another is named. @throws RangeError when there is no such edition */
export function calendarIn(id: keyof typeof CALENDARS, edition = CALENDAR_EDITIONS[id].length): BusinessCalendar {
  const calendar = CALENDAR_EDITIONS[id][edition - 1];
  if (!calendar) throw new RangeError(`The calendar ${id} has no edition ${edition}.`);
  return calendar;
}
