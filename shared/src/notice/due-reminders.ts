import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";

/** How many days before payments resume the borrower is reminded. */
export const REMINDER_DAYS = [7, 3, 1] as const;
export type ReminderDays = (typeof REMINDER_DAYS)[number];

/**
 * The reminder that is due on `today` for payments that resume on `resumesOn`: the latest whose day has come. A day
 * that was missed is made up for by the next run, and never by two reminders at once. Null too early, and on the day.
 */
export function reminderDue(resumesOn: CalendarDate, today: CalendarDate): ReminderDays | null {
  const left = daysBetween(today, resumesOn);
  if (left < 1) return null;
  return REMINDER_DAYS.findLast((days) => left <= days) ?? null;
}
