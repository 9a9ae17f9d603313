import { type BusinessCalendar, isBusinessDay } from "@respite/shared/calendar/business-calendar";
import { addDays, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import { decideBy } from "@respite/shared/clock/deadlines";
import { Temporal } from "temporal-polyfill";
import type { Lender } from "../history/lender.ts";
import { businessDate } from "../institution/business-date.ts";
import { calendarOf, newestEdition } from "../policy/find-policy.ts";

/** The days of the demo, counted back from the business date on which it is loaded. */
export type Timeline = Readonly<{
  today: CalendarDate;
  now: Date;
  /** A time of day on a day; never later than now. */
  on(day: CalendarDate, time: string): Date;
  ago(days: number): CalendarDate;
  /** The day `days` business days before today; 0 is the last one that was worked. */
  workdaysAgo(days: number): CalendarDate;
  /** The earliest day of receipt whose decision is not overdue today. */
  dueToday: CalendarDate;
}>;

export function timelineOf(lender: Lender, instant: string): Timeline {
  const calendar = calendarOf(lender.policy, newestEdition(lender.policy));
  const today = businessDate(instant, lender.timeZone);
  const now = new Date(instant);
  return {
    today,
    now,
    on: (day, time) => {
      const at = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(lender.timeZone).epochMilliseconds;
      return new Date(Math.min(at, now.getTime()));
    },
    ago: (days) => addDays(today, -days),
    workdaysAgo: (days) => workdaysBefore(today, days, calendar),
    dueToday: earliestInTime(today, lender, calendar),
  };
}

function workdaysBefore(today: CalendarDate, days: number, calendar: BusinessCalendar): CalendarDate {
  let day = today;
  while (!isBusinessDay(day, calendar)) day = addDays(day, -1);
  for (let left = days; left > 0; ) {
    day = addDays(day, -1);
    if (isBusinessDay(day, calendar)) left -= 1;
  }
  return day;
}

function earliestInTime(today: CalendarDate, { policy }: Lender, calendar: BusinessCalendar): CalendarDate {
  let day = today;
  while (decideBy(addDays(day, -1), [], policy, calendar) >= today) day = addDays(day, -1);
  return day;
}
