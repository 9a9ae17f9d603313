import { wholeMonths } from "../../calendar/whole-months.ts";
import type { Rule } from "../rule.ts";

/**
 * G9 Time on book: at least `minMonthsOnBook` whole months since the loan was paid out.
 *
 * @see shared/policies/cn-default.md#g9_months_on_book
 */
export const monthsOnBook: Rule = {
  id: "G9_MONTHS_ON_BOOK",
  check: ({ startedOn, submittedOn }, { smallLoan: { minMonthsOnBook: limit } }) => {
    const measured = wholeMonths(startedOn, submittedOn);
    return { passed: measured >= limit, measured, limit, unit: "months" };
  },
};
