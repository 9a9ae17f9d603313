import type { YearFraction } from "../calendar/day-count.ts";
import { type Rate, type RateFraction, rateFraction } from "./rate.ts";
import { divideHalfUp, toMinor } from "./round.ts";

/**
 * Simple interest for one period, rounded once, half up.
 *
 * @param principal minor units the interest runs on
 * @param annualRate nominal annual rate, or an exact fraction where it changes within the period
 * @param period the period as a part of a year
 * @returns minor units
 */
export function interestFor(principal: number, annualRate: Rate | RateFraction, period: YearFraction): number {
  const { numerator, denominator } = typeof annualRate === "string" ? rateFraction(annualRate) : annualRate;
  const product = BigInt(principal) * numerator * BigInt(period.numerator);
  return toMinor(divideHalfUp(product, denominator * BigInt(period.denominator)));
}

/** `amount × share`, rounded once, half up. */
export function shareOf(amount: number, share: Rate): number {
  const { numerator, denominator } = rateFraction(share);
  return toMinor(divideHalfUp(BigInt(amount) * numerator, denominator));
}
