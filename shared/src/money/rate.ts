import { divideHalfUp } from "./round.ts";

/** An exact decimal, never a binary float: "0.12" is 12 % a year, "0.5" is half. */
export type Rate = string;

/** A rate as a fraction of whole numbers, `denominator` a power of ten. */
export type RateFraction = Readonly<{ numerator: bigint; denominator: bigint }>;

const RATE = /^(\d{1,9})(?:\.(\d{1,18}))?$/;

/** Whether `text` is a rate: an unsigned decimal with at most 18 decimals. */
export function isRate(text: string): text is Rate {
  return RATE.test(text);
}

/** @throws RangeError if `rate` is not a decimal such as "0.094822" */
export function rateFraction(rate: Rate): RateFraction {
  const match = RATE.exec(rate);
  if (!match) throw new RangeError(`A rate is a decimal such as "0.12", got "${rate}".`);
  const decimals = (match[2] ?? "").replace(/0+$/, "");
  return { numerator: BigInt(`${match[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

/** −1, 0 or 1 as `a` is below, equal to or above `b`; "0.50" equals "0.5". */
export function compareRates(a: Rate, b: Rate): -1 | 0 | 1 {
  const x = rateFraction(a);
  const y = rateFraction(b);
  const difference = x.numerator * y.denominator - y.numerator * x.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A fraction as a rate of at most `decimals` decimals, rounded once, half up, without trailing zeros. */
export function roundedRate({ numerator, denominator }: RateFraction, decimals: number): Rate {
  const units = divideHalfUp(numerator * 10n ** BigInt(decimals), denominator);
  return decimalOf(units, decimals);
}

/** So many units of the last of `decimals` decimals as a decimal without trailing zeros. */
export function decimalOf(units: bigint, decimals: number): Rate {
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return fraction ? `${whole}.${fraction}` : whole;
}

/** A percentage as written by people ("9.4822") as a rate ("0.094822"). Exact. */
export function rateFromPercent(percent: string): Rate {
  const { numerator, denominator } = rateFraction(percent);
  return decimalOf(numerator, (denominator * 100n).toString().length - 1);
}
