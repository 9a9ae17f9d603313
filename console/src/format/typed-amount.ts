import type { Currency } from "@respite/shared/money/currency";
import { moneyFromDecimal } from "@respite/shared/money/money";

const GROUPED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Minor units of an amount that was typed; null: no amount from nought up. Thousands may be set apart, and an input
 * method's digits are digits.
 */
export function typedAmount(text: string, currency: Currency): number | null {
  const plain = text.normalize("NFKC").trim();
  const money = moneyFromDecimal(GROUPED.test(plain) ? plain.replaceAll(",", "") : plain, currency);
  return money && money.minor >= 0 ? money.minor : null;
}
