import { type BusinessCalendar, isBusinessDay } from "./business-calendar.ts";
import { addDays, type CalendarDate } from "./calendar-date.ts";

export const BUSINESS_DAY_CONVENTIONS = ["UNADJUSTED", "FOLLOWING", "MODIFIED_FOLLOWING", "PRECEDING"] as const;

/** What becomes of a due date that is no business day. */
export type BusinessDayConvention = (typeof BUSINESS_DAY_CONVENTIONS)[number];

/** The business day on which `date` falls due; `MODIFIED_FOLLOWING` goes back rather than into another month. */
export function toBusinessDay(
  date: CalendarDate,
  convention: BusinessDayConvention,
  calendar: BusinessCalendar,
): CalendarDate {
  switch (convention) {
    case "UNADJUSTED":
      return date;
    case "FOLLOWING":
      return nearest(date, 1, calendar);
    case "PRECEDING":
      return nearest(date, -1, calendar);
    case "MODIFIED_FOLLOWING": {
      const next = nearest(date, 1, calendar);
      return next.slice(0, 7) === date.slice(0, 7) ? next : nearest(date, -1, calendar);
    }
  }
}

function nearest(date: CalendarDate, step: 1 | -1, calendar: BusinessCalendar): CalendarDate {
  let day = date;
  while (!isBusinessDay(day, calendar)) day = addDays(day, step);
  return day;
}
