import { compareRates } from "../money/rate.ts";
import type { PolicyVersion } from "../policy/policy-version.ts";
import { deferralMonths } from "./deferral-months.ts";
import type { Facts } from "./facts.ts";
import { failedRules, givenUpBy, type Offered } from "./failed-rules.ts";

const SECOND_REVIEW_REASONS = ["WAIVER_ABOVE_AUTHORITY", "LONG_DEFERRAL", "LARGE_EXPOSURE", "FAILED_RULE"] as const;
export type SecondReviewReason = (typeof SECOND_REVIEW_REASONS)[number];

/**
 * Why a second person has to confirm these offers; empty when the maker decides alone. One offer is enough: the borrower
 * chooses. The rules are run on what is offered, not on what was asked for (`failedRules`).
 *
 * @param facts with `openCaseOnLoan` about other cases than this one
 */
export function needsSecondReview(
  facts: Facts,
  offers: readonly Offered[],
  policy: PolicyVersion,
): readonly SecondReviewReason[] {
  const { waiver, secondReview } = policy.numbers;
  // A currency the policy says nothing about has no limit one person could stay within.
  const exposureLimit = secondReview.maxExposure[facts.outstanding.currency] ?? -1;
  const met: Readonly<Record<SecondReviewReason, boolean>> = {
    WAIVER_ABOVE_AUTHORITY: offers.some((offered) => compareRates(givenUpBy(offered), waiver.maxShare) > 0),
    LONG_DEFERRAL: offers.some(({ relief }) => deferralMonths(relief, facts) > secondReview.maxDeferralMonths),
    LARGE_EXPOSURE: facts.outstanding.minor > exposureLimit,
    FAILED_RULE: offers.some((offered) => failedRules(facts, offered, policy).length > 0),
  };
  return SECOND_REVIEW_REASONS.filter((reason) => met[reason]);
}
