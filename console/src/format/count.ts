import type { Locale } from "@respite/shared/locale/locale";
import { intlLocale } from "./intl-locale.ts";

/** Moves the decimal point of an exact decimal two places right without touching its digits: "0.094822" is "9.4822". */
export function hundredfold(rate: string): string {
  const [whole = "0", fraction = ""] = rate.replace("-", "").split(".");
  const digits = fraction.padEnd(2, "0");
  const moved = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, "");
  const rest = digits.slice(2).replace(/0+$/, "");
  return `${rate.startsWith("-") ? "-" : ""}${moved}${rest ? `.${rest}` : ""}`;
}

/** A rate or share as percent with every digit it has: 9.4822 %. */
export function formatRate(rate: string, locale: Locale): string {
  const format = new Intl.NumberFormat(intlLocale(locale), { maximumFractionDigits: 8 });
  return `${format.format(hundredfold(rate) as Intl.StringNumericLiteral)}%`;
}

export const formatCount = (count: number, locale: Locale): string =>
  new Intl.NumberFormat(intlLocale(locale)).format(count);

/** Bytes in the unit a person would use. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(intlLocale(locale), style).format(value);
}
