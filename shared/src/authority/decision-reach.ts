import { type DueFrom, deferralMonths } from "../evaluation/deferral-months.ts";
import type { Facts } from "../evaluation/facts.ts";
import type { Currency } from "../money/currency.ts";
import { compareRates, type Rate } from "../money/rate.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import type { Minor } from "../schedule/schedule.ts";

/** How far a decision reaches: what the limits of an authority are held against. */
export type DecisionReach = Readonly<{
  currency: Currency;
  exposure: Minor;
  deferralMonths: number;
  costToLender: Minor;
  waives: boolean;
}>;

/** A relief, and what it costs the lender and gives up of the deferral-period interest once it is computed on the loan. */
export type CostedRelief = Readonly<{ relief: Relief; costToLender: Minor; deferralGivenUp?: Rate | null }>;

/** The furthest of the offers counts in each respect: the borrower chooses. */
export function decisionReach(
  facts: Pick<Facts, "outstanding"> & DueFrom,
  offers: readonly CostedRelief[],
): DecisionReach {
  return {
    currency: facts.outstanding.currency,
    exposure: facts.outstanding.minor,
    deferralMonths: Math.max(0, ...offers.map(({ relief }) => deferralMonths(relief, facts))),
    costToLender: Math.max(0, ...offers.map(({ costToLender }) => costToLender)),
    waives: offers.some(({ relief, deferralGivenUp }) => relief.measures.some(waives) || isAny(deferralGivenUp ?? "0")),
  };
}

const isAny = (share: Rate): boolean => compareRates(share, "0") > 0;
const waives = (measure: ReliefMeasure): boolean =>
  measure.type === "WAIVE" && [measure.share, measure.penaltyShare ?? "0"].some(isAny);
