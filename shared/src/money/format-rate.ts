import type { Locale } from "../locale/locale.ts";
import { isRate, type Rate } from "./rate.ts";

const formats = new Map<Locale, Intl.NumberFormat>();

/**
 * A rate as a percentage: "0.094822" is "9.4822%". Up to six decimals of a per cent, no trailing zeros.
 *
 * @throws RangeError if `rate` is not a decimal
 */
export function formatRate(rate: Rate, locale: Locale): string {
  if (!isRate(rate)) throw new RangeError(`A rate is a decimal such as "0.12", got "${rate}".`);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 6 });
  formats.set(locale, format);
  return format.format(rate as `${number}`); // text, so that no digit is lost
}
