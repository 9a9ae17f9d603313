import type { Locale } from "../locale/locale.ts";
import { type Money, toDecimal } from "./money.ts";

/** The amount as a person reads it, with the sign of its currency and all its decimals: ¥8,158.09, US$8,158.09, CN¥8,158.09. */
export function formatMoney(amount: Money, locale: Locale): string {
  // The decimal goes in as text: a number could lose minor units.
  const exact = toDecimal(amount) as Intl.StringNumericLiteral;
  return new Intl.NumberFormat(locale, { style: "currency", currency: amount.currency }).format(exact);
}
