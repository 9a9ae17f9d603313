import type { Currency } from "../money/currency.ts";
import type { Minor } from "../schedule/schedule.ts";

/** Up to where a decision is within somebody's authority; null is no limit of that kind. */
export type AuthorityLimits = Readonly<{
  /** Of both amounts. */
  currency: Currency;
  /** Outstanding principal of the loan that is decided on. */
  maxExposure: Minor | null;
  maxDeferralMonths: number | null;
  /** Of the dearest offer. */
  maxCostToLender: Minor | null;
  /** Whether an offer may waive anything at all. */
  mayWaive: boolean;
}>;

/** The authority of somebody for whom nothing was set: the policy alone says what they decide. */
export const unlimited = (currency: Currency): AuthorityLimits => ({
  currency,
  maxExposure: null,
  maxDeferralMonths: null,
  maxCostToLender: null,
  mayWaive: true,
});
