import { formatValue } from "../../locale/format-value.ts";
import { deferralMonths } from "../deferral-months.ts";
import { pastDeferralMonths } from "../past-deferral-months.ts";
import type { Rule } from "../rule.ts";

/**
 * R5 Months deferred in all: in the `totalWindowMonths` that end with the deferral asked for, at most `totalMonths`,
 * this one included.
 *
 * @see shared/policies/cn-default.md#r5_deferral_total
 */
export const deferralTotal: Rule = {
  id: "R5_DEFERRAL_TOTAL",
  check: (facts, { deferral: { totalMonths: limit, totalWindowMonths } }) => {
    const asked = deferralMonths(facts.requested, facts);
    const measured = asked + pastDeferralMonths(facts, asked, totalWindowMonths);
    const window = formatValue(totalWindowMonths, "months", facts.outstanding.currency);
    return { passed: measured <= limit, measured, limit, unit: "months", variables: { window } };
  },
};
