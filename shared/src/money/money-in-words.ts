import type { Sentence } from "../locale/locale.ts";
import { sentence } from "../locale/render.ts";
import { formatMoney } from "./format-money.ts";
import type { Money } from "./money.ts";

/** An amount as the readers of each language write it. */
export const moneyInWords = (amount: Money): Sentence => sentence((locale) => formatMoney(amount, locale));
