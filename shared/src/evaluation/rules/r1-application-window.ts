import { addDays, daysBetween } from "../../calendar/calendar-date.ts";
import type { Rule } from "../rule.ts";

/**
 * R1 Application window: from `daysBeforeDue` days before the due date to `daysAfterDue` days after it.
 * Measured in days after the due date; before it the number is negative.
 *
 * @see shared/policies/cn-default.md#r1_application_window
 */
export const applicationWindow: Rule = {
  id: "R1_APPLICATION_WINDOW",
  check: ({ submittedOn, nextDueOn }, { window: { daysBeforeDue, daysAfterDue } }) => {
    const measured = daysBetween(nextDueOn, submittedOn);
    return {
      passed: -daysBeforeDue <= measured && measured <= daysAfterDue,
      measured,
      limit: measured > 0 ? daysAfterDue : -daysBeforeDue,
      unit: "days",
      variables: {
        submittedOn,
        opensOn: addDays(nextDueOn, -daysBeforeDue),
        closesOn: addDays(nextDueOn, daysAfterDue),
      },
    };
  },
};
