import { type Rate, rateFraction, roundedRate } from "../money/rate.ts";
import { applyRelief, type ReliefInput } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { waivedShare } from "./waived-share.ts";

const DECIMALS = 6;

/**
 * The share of the deferral-period interest that a relief gives up on a loan: what it waives, and what a lower rate or a
 * pause takes off those months before. "1" is all of it.
 *
 * @param granted what the relief comes to
 * @returns rounded once, half up, to six decimals where a rate is lowered, else as it was asked
 */
export function deferralGivenUp(input: ReliefInput, granted: Pick<ReliefResult, "deferralInterest">): Rate {
  const waived = waivedShare(input.relief);
  const measures = input.relief.measures.filter((measure) => !givesUp(measure));
  if (measures.length === 0 || !input.relief.measures.some(lowersRate)) return waived;
  const plain = applyRelief({ ...input, relief: { measures } });
  if (!plain.ok || plain.value.deferralInterest <= granted.deferralInterest) return waived;
  const { numerator, denominator } = rateFraction(waived);
  const charged = (denominator - numerator) * BigInt(granted.deferralInterest);
  const full = denominator * BigInt(plain.value.deferralInterest);
  return roundedRate({ numerator: full - charged, denominator: full }, DECIMALS);
}

const lowersRate = ({ type }: ReliefMeasure): boolean => type === "RATE_REDUCTION" || type === "INTEREST_PAUSE";
const givesUp = (measure: ReliefMeasure): boolean => measure.type === "WAIVE" || lowersRate(measure);
