import { type Rate, rateFraction, roundedRate } from "../money/rate.ts";
import type { Relief, ReliefMeasure, ReliefRefusal, ReliefResult } from "../relief/relief.ts";
import type { Result } from "../result/result.ts";
import { waivedShare } from "./waived-share.ts";

const DECIMALS = 6;

/**
 * The share of the deferral-period interest that a relief gives up on a loan: what it waives, and what a lower rate or a
 * pause takes off those months before. "1" is all of it.
 *
 * @param granted what the relief comes to on the loan
 * @param comesTo what another would; where that is too much to be held exactly, all of it is given up
 * @returns rounded once, half up, to six decimals where a rate is lowered, else as it was asked
 */
export function deferralGivenUp(
  relief: Relief,
  granted: Pick<ReliefResult, "deferralInterest">,
  comesTo: (relief: Relief) => Result<ReliefResult, ReliefRefusal>,
): Rate {
  const waived = waivedShare(relief);
  const measures = relief.measures.filter((measure) => !givesUp(measure));
  if (measures.length === 0 || !relief.measures.some(lowersRate)) return waived;
  const plain = comesTo({ measures });
  if (!plain.ok) return "1";
  if (plain.value.deferralInterest <= granted.deferralInterest) return waived;
  const { numerator, denominator } = rateFraction(waived);
  const charged = (denominator - numerator) * BigInt(granted.deferralInterest);
  const full = denominator * BigInt(plain.value.deferralInterest);
  return roundedRate({ numerator: full - charged, denominator: full }, DECIMALS);
}

const lowersRate = ({ type }: ReliefMeasure): boolean => type === "RATE_REDUCTION" || type === "INTEREST_PAUSE";
const givesUp = (measure: ReliefMeasure): boolean => measure.type === "WAIVE" || lowersRate(measure);
