import { type Rate, rateFraction, roundedRate } from "../money/rate.ts";
import type { Relief, ReliefResult } from "../relief/relief.ts";
import { waivedShare } from "./waived-share.ts";

const DECIMALS = 6;

/**
 * The share of the deferral-period interest that a relief gives up on a loan: what it waives, and what a lower rate or a
 * pause takes off those months before. "1" is all of it.
 *
 * @returns rounded once, half up, to six decimals where a rate is lowered in those months, else as it was asked
 */
export function deferralGivenUp(
  relief: Relief,
  { deferralAtFullRates, deferralInterest }: Pick<ReliefResult, "deferralInterest" | "deferralAtFullRates">,
): Rate {
  const waived = waivedShare(relief);
  if (deferralAtFullRates <= deferralInterest) return waived;
  const { numerator, denominator } = rateFraction(waived);
  const charged = (denominator - numerator) * BigInt(deferralInterest);
  const full = denominator * BigInt(deferralAtFullRates);
  return roundedRate({ numerator: full - charged, denominator: full }, DECIMALS);
}
