import type { Rule } from "../rule.ts";

/**
 * G3 Days past due: hardship is short-term while the oldest unpaid instalment is at most `maxDaysPastDue` days old.
 *
 * @see shared/policies/cn-default.md#g3_hardship_arrears
 */
export const hardshipArrears: Rule = {
  id: "G3_HARDSHIP_ARREARS",
  check: ({ daysPastDue: measured }, { hardship: { maxDaysPastDue: limit } }) => ({
    passed: measured <= limit,
    measured,
    limit,
    unit: "days",
  }),
};
