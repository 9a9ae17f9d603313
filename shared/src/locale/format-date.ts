import { type CalendarDate, civil } from "../calendar/calendar-date.ts";
import type { Locale } from "./locale.ts";

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
const SHORT = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** No order of day and month can be mistaken for another. */
function written(date: CalendarDate, locale: Locale, months: readonly string[]): string {
  const { year, month, day } = civil(date);
  return locale === "en" ? `${day} ${months[month - 1]} ${year}` : `${year}年${month}月${day}日`;
}

/** A day as a letter writes it: 10 June 2026, 2026年6月10日. */
export const formatDate = (date: CalendarDate, locale: Locale): string => written(date, locale, MONTHS);

/** A day as screens and the sentences on them write it: 10 Jun 2026, 2026年6月10日. */
export const formatShortDate = (date: CalendarDate, locale: Locale): string => written(date, locale, SHORT);
