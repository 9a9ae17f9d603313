import type { Rule } from "../rule.ts";

/**
 * R3 No other open case: one loan, one case at a time.
 *
 * @see shared/policies/cn-default.md#r3_no_open_case
 */
export const noOpenCase: Rule = {
  id: "R3_NO_OPEN_CASE",
  check: ({ openCaseOnLoan }) => ({
    passed: !openCaseOnLoan,
    measured: openCaseOnLoan ? 1 : 0,
    limit: 0,
    unit: "count",
  }),
};
