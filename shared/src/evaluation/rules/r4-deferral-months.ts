import { deferralLimit } from "../allowed-months.ts";
import { deferralMonths } from "../deferral-months.ts";
import type { Rule } from "../rule.ts";

/**
 * R4 Months deferred: at most `maxMonths`; `maxMonthsWithProof` for a reason among `proofReasons` that evidence proves.
 *
 * @see shared/policies/cn-default.md#r4_deferral_months
 */
export const deferralMonthsRule: Rule = {
  id: "R4_DEFERRAL_MONTHS",
  check: (facts, numbers) => {
    const limit = deferralLimit(facts, numbers);
    const measured = deferralMonths(facts.requested, facts);
    return { passed: measured <= limit, measured, limit, unit: "months" };
  },
};
