import { formatValue } from "../../locale/format-value.ts";
import type { Rule } from "../rule.ts";

/**
 * G8 Repayment record: in the last `recordMonths` months, and today, never more than `maxDaysPastDue` days late.
 * Days that protection froze do not count against the borrower.
 *
 * @see shared/policies/cn-default.md#g8_good_record
 */
export const goodRecord: Rule = {
  id: "G8_GOOD_RECORD",
  check: ({ creditRecord, daysPastDue, outstanding }, { smallLoan: { maxDaysPastDue: limit, recordMonths } }) => {
    const measured = Math.max(daysPastDue, ...creditRecord.slice(-recordMonths).map((month) => month.delinquentDays));
    const window = formatValue(recordMonths, "months", outstanding.currency);
    return { passed: measured <= limit, measured, limit, unit: "days", variables: { window } };
  },
};
