import { deferralMonths } from "../deferral-months.ts";
import { evidenceFor } from "../evidence-for.ts";
import type { Rule } from "../rule.ts";

/**
 * R4 Months deferred: at most `maxMonths`; `maxMonthsWithProof` for a reason among `proofReasons` that evidence proves.
 *
 * @see shared/policies/cn-default.md#r4_deferral_months
 */
export const deferralMonthsRule: Rule = {
  id: "R4_DEFERRAL_MONTHS",
  check: (facts, numbers) => {
    const { deferral } = numbers;
    const proved = deferral.proofReasons.includes(facts.hardshipReason) && evidenceFor(facts, numbers).length > 0;
    const limit = proved ? deferral.maxMonthsWithProof : deferral.maxMonths;
    const measured = deferralMonths(facts.requested, facts.nextDueOn);
    return { passed: measured <= limit, measured, limit, unit: "months" };
  },
};
