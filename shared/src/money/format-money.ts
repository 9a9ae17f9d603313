import type { Locale } from "../locale/locale.ts";
import { type Currency, exponentOf } from "./currency.ts";
import { type Money, toDecimal } from "./money.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** An amount as people of `locale` write it, e.g. "¥1,310.93", exact to the last minor unit. */
export function formatMoney(amount: Money, locale: Locale): string {
  return moneyFormat(amount.currency, locale).format(toDecimal(amount) as `${number}`); // text, so that no digit is lost
}

/** One formatter per currency and locale: making one costs more than a screen of amounts. */
function moneyFormat(currency: Currency, locale: Locale): Intl.NumberFormat {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known) return known;
  const digits = exponentOf(currency);
  const format = new Intl.NumberFormat(locale, {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, format);
  return format;
}
