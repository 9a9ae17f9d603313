import { compareRates } from "../../money/rate.ts";
import { capitalisedRate } from "../capitalised-rate.ts";
import type { Rule } from "../rule.ts";

/**
 * R7 Rate cap: the annual rate on the money lent, capitalised interest included, is at most `maxAnnual`. What is offered
 * is held against it by its effective rate, too (`failedRules`).
 *
 * @see shared/policies/cn-default.md#r7_rate_cap
 */
export const rateCap: Rule = {
  id: "R7_RATE_CAP",
  check: ({ annualRate, requested }, { rate: { maxAnnual: limit } }) => {
    const months = requested.measures.reduce((sum, m) => sum + (m.type === "CAPITALISE" ? m.months : 0), 0);
    const measured = capitalisedRate(annualRate, months);
    return { passed: compareRates(measured, limit) <= 0, measured, limit, unit: "rate" };
  },
};
