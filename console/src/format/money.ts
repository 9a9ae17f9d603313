import type { Locale } from "@respite/shared/locale/locale";
import { isCurrency } from "@respite/shared/money/currency";
import { formatMoney as formatShared } from "@respite/shared/money/format-money";
import { money } from "@respite/shared/money/money";

/** An amount as the API gives it. */
export type Amount = Readonly<{ minor: number; currency: string }>;

/**
 * An amount as its reader writes it, by the same formatter as letters and sentences.
 * @throws RangeError for a currency nobody knows: only we can have caused that.
 */
export function formatMoney({ minor, currency }: Amount, locale: Locale): string {
  if (!isCurrency(currency)) throw new RangeError(`${currency} is not an ISO 4217 currency.`);
  return formatShared(money(minor, currency), locale);
}

/** The same with its sign always shown: what a relief adds or takes away. */
export function formatChange(amount: Amount, locale: Locale): string {
  if (amount.minor === 0) return formatMoney(amount, locale);
  const size = formatMoney({ ...amount, minor: Math.abs(amount.minor) }, locale);
  return amount.minor > 0 ? `+${size}` : `−${size}`;
}
