import { type Currency, exponentOf } from "./currency.ts";

/** An exact amount. `minor` is whole minor units: 12_345 CNY is ¥123.45. */
export type Money = Readonly<{ minor: number; currency: Currency }>;

/** @throws RangeError unless `minor` is a safe whole number */
export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`Money takes whole minor units, got ${minor}.`);
  return { minor: minor === 0 ? 0 : minor, currency };
}

/** Sums minor units; throws as soon as the sum would stop being exact. */
export function sumMinor(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError(`${sum} is not an exact sum of minor units.`);
  return sum;
}

/** The amount as an exact decimal: 12_345 CNY is "123.45", 500 JPY is "500". */
export function toDecimal({ minor, currency }: Money): string {
  const exponent = exponentOf(currency);
  const digits = Math.abs(minor)
    .toString()
    .padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minor < 0 ? "-" : "";
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/**
 * The exact amount written as a decimal: "123.4" CNY is 12_340 minor units. Spaces and grouping are not accepted.
 *
 * @returns `null` if `text` is not a decimal, has more decimals than the currency, or is too large
 */
export function moneyFromDecimal(text: string, currency: Currency): Money | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const [, sign, whole, written = ""] = match;
  const exponent = exponentOf(currency);
  const decimals = written.replace(/0+$/, "");
  if (decimals.length > exponent) return null;
  const minor = Number(`${whole}${decimals.padEnd(exponent, "0")}`);
  return Number.isSafeInteger(minor) ? money(sign ? -minor : minor, currency) : null;
}
