import { LOAN_STATUS_LABELS } from "../../locale/labels/loan-labels.ts";
import type { Rule } from "../rule.ts";

/**
 * R2 Loan status: the loan runs, in time or late. A settled, charged-off or disputed loan gets no ordinary relief.
 *
 * @see shared/policies/cn-default.md#r2_loan_status
 */
export const loanStatus: Rule = {
  id: "R2_LOAN_STATUS",
  check: ({ loanStatus: status }) => {
    const passed = status === "CURRENT" || status === "DELINQUENT";
    return { passed, measured: passed, limit: true, unit: "yes-no", variables: { status: LOAN_STATUS_LABELS[status] } };
  },
};
