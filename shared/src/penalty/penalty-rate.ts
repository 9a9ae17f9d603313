import { type Rate, type RateFraction, rateFraction } from "../money/rate.ts";
import type { PenaltyNumbers } from "./overdue-loan.ts";

/**
 * What overdue principal costs a year: the share of the contract's rate that the policy names ("1.5" is half as much
 * again), and never more than its rate cap.
 */
export function penaltyRate(contract: Rate, { penalty, rate }: Pick<PenaltyNumbers, "penalty" | "rate">): RateFraction {
  const { numerator, denominator } = rateFraction(contract);
  const share = rateFraction(penalty.contractRateShare);
  const asked = { numerator: numerator * share.numerator, denominator: denominator * share.denominator };
  return lower(asked, rateFraction(rate.maxAnnual));
}

/** The part of a penalty rate that the contract's own rate comes to. */
export const contractPart = (penalty: RateFraction, contract: Rate): RateFraction =>
  lower(penalty, rateFraction(contract));

const lower = (a: RateFraction, b: RateFraction): RateFraction =>
  a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;
