import { daysBetween } from "../../calendar/calendar-date.ts";
import type { Rule } from "../rule.ts";

/**
 * G5 Arose before the loan was overdue: an event after that gives no relief. Measured in days past due when it arose;
 * a loan that is not overdue passes whatever the date. Without a date, a declared disaster arose when it was declared from.
 *
 * @see shared/policies/cn-default.md#g5_force_majeure_before_overdue
 */
export const forceMajeureBeforeOverdue: Rule = {
  id: "G5_FORCE_MAJEURE_BEFORE_OVERDUE",
  check: ({ daysPastDue, nextDueOn, hardshipSince, disaster }) => {
    const limit = 0;
    const since = hardshipSince ?? disaster?.from;
    if (daysPastDue === 0) return { passed: true, measured: 0, limit, unit: "days" };
    if (!since) return { passed: false, measured: null, limit, unit: "days" };
    const measured = Math.max(0, daysBetween(nextDueOn, since));
    return { passed: measured <= limit, measured, limit, unit: "days", variables: { since } };
  },
};
