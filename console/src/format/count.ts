import type { Locale } from "@respite/shared/locale/locale";
import { intlLocale } from "./intl-locale.ts";

export const formatCount = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(intlLocale(locale)).format(count);

/** Bytes in the unit a person would use. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(intlLocale(locale), style).format(value);
}
