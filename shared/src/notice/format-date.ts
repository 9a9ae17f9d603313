import { type CalendarDate, civil } from "../calendar/calendar-date.ts";
import type { Locale } from "../locale/locale.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A day as a letter writes it: 10 June 2026, 2026年6月10日. No order of day and month can be mistaken for another. */
export function formatDate(date: CalendarDate, locale: Locale): string {
  const { year, month, day } = civil(date);
  return locale === "en" ? `${day} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${day}日`;
}
