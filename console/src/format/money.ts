import type { Locale } from "@respite/shared/locale/locale";
import { intlLocale } from "./intl-locale.ts";

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(currency: string, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(intlLocale(locale), {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
  });
  formatters.set(key, made);
  return made;
}

/** Whole minor units as an exact decimal string, by the currency's own number of digits: 12345 EUR is "123.45". */
export function majorOf(minor: number, digits: number): string {
  const text = Math.abs(minor)
    .toString()
    .padStart(digits + 1, "0");
  const whole = text.slice(0, text.length - digits);
  return `${minor < 0 ? "-" : ""}${digits === 0 ? whole : `${whole}.${text.slice(-digits)}`}`;
}

/** An amount as its reader writes it: `{ minor: 815809, currency: "CNY" }` is ¥8,158.09. */
export function formatMoney(money: Readonly<{ minor: number; currency: string }>, locale: Locale): string {
  const format = formatter(money.currency, locale);
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(majorOf(money.minor, digits) as Intl.StringNumericLiteral);
}

/** The same with its sign always shown: what a relief adds or takes away. */
export function formatChange(money: Readonly<{ minor: number; currency: string }>, locale: Locale): string {
  if (money.minor === 0) return formatMoney(money, locale);
  const amount = formatMoney({ ...money, minor: Math.abs(money.minor) }, locale);
  return money.minor > 0 ? `+${amount}` : `−${amount}`;
}
