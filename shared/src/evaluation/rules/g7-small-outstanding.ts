import type { Rule } from "../rule.ts";

/**
 * G7 Outstanding principal: at most `maxOutstanding` in the currency of the loan; a currency without a limit fails.
 *
 * @see shared/policies/cn-default.md#g7_small_outstanding
 */
export const smallOutstanding: Rule = {
  id: "G7_SMALL_OUTSTANDING",
  check: ({ outstanding: { minor: measured, currency } }, { smallLoan: { maxOutstanding } }) => {
    const limit = maxOutstanding[currency] ?? null;
    return { passed: limit !== null && measured <= limit, measured, limit, unit: "money" };
  },
};
