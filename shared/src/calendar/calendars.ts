import cn from "../../policies/calendars/cn.json" with { type: "json" };
import us from "../../policies/calendars/us.json" with { type: "json" };
import weekdays from "../../policies/calendars/weekdays.json" with { type: "json" };
import type { BusinessCalendar } from "./business-calendar.ts";

/** The years the calendar files are made for; `knownYears` of each says which of them it really has. */
export const CALENDAR_YEARS = [2024, 2025, 2026, 2027];

/** The business calendars that ship, by id. `scripts/generate-calendars.ts` makes the data. */
export const CALENDARS: Readonly<Record<"CN" | "US" | "WEEKDAYS", BusinessCalendar>> = {
  CN: cn,
  US: us,
  WEEKDAYS: weekdays,
};
