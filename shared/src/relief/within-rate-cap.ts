import { type Rate, rateFraction } from "../money/rate.ts";
import type { Minor } from "../schedule/schedule.ts";

/** Minor units a year. */
const ROUNDING = 24n;

/**
 * Whether an effective rate is within the cap, to the rounding of the rows it comes from.
 *
 * Rows are whole minor units, each up to half a unit more than exact, and the rate is reckoned to half a unit of what is
 * owed. Together that is about one unit a month on what is owed, and never two: so two a month, 24 ÷ `owed` a year, are let
 * pass. On 10,000.00 that is 0.0024 % a year, on 100.00 it is 0.24 %: a loan at exactly the cap is within it, however little
 * of it is left.
 *
 * @param rate as `effectiveRate` gives it
 * @param owed what the rate is paid on, minor units; where nothing is, nothing is over the cap
 */
export function withinRateCap(rate: Rate, cap: Rate, owed: Minor): boolean {
  if (owed <= 0) return true;
  const { numerator: paid, denominator: a } = rateFraction(rate);
  const { numerator: allowed, denominator: b } = rateFraction(cap);
  return (paid * b - allowed * a) * BigInt(owed) <= ROUNDING * a * b;
}
