import type { Locale } from "@respite/shared/locale/locale";
import { intlLocale } from "./intl-locale.ts";

type Style = Intl.DateTimeFormatOptions;
const DAY: Style = { year: "numeric", month: "short", day: "numeric" };
const MOMENT: Style = { month: "short", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, timeZone: string, style: Style): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(style)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(intlLocale(locale), { ...style, timeZone });
  formatters.set(key, made);
  return made;
}

/** A calendar date (`YYYY-MM-DD`), which has no time zone and must not gain one; as the server's sentences write it. */
export { formatShortDate as formatDate } from "@respite/shared/locale/format-date";

/** A month (`YYYY-MM`) in the fewest letters. */
export const formatMonth = (month: string, locale: Locale): string =>
  formatter(locale, "UTC", { year: "2-digit", month: "short" }).format(new Date(`${month}-01T00:00:00Z`));

/** An instant on the wall clock of the institution; the year only when it is not `thisYear`. */
export function formatInstant(instant: string, locale: Locale, timeZone: string, thisYear?: number): string {
  const at = new Date(instant);
  const year = Number(formatter("en", timeZone, { year: "numeric" }).format(at));
  const style: Style = thisYear !== undefined && year === thisYear ? MOMENT : { ...MOMENT, year: "numeric" };
  return formatter(locale, timeZone, style).format(at);
}

/** The day of an instant on the wall of the institution. */
export const formatDayOf = (instant: string, locale: Locale, timeZone: string): string =>
  formatter(locale, timeZone, DAY).format(new Date(instant));
