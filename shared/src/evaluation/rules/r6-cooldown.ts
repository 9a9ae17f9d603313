import { wholeMonths } from "../../calendar/whole-months.ts";
import type { Rule } from "../rule.ts";

/**
 * R6 Cooldown: `cooldownMonths` whole months since the last relief ended; none since one that still runs.
 *
 * @see shared/policies/cn-default.md#r6_cooldown
 */
export const cooldown: Rule = {
  id: "R6_COOLDOWN",
  check: ({ pastReliefs, submittedOn }, { deferral: { cooldownMonths: limit } }) => {
    if (pastReliefs.length === 0) return { passed: true, measured: null, limit, unit: "months" };
    const since = pastReliefs.map(({ endedOn }) => (endedOn === null ? 0 : wholeMonths(endedOn, submittedOn)));
    const measured = Math.min(...since);
    return { passed: measured >= limit, measured, limit, unit: "months" };
  },
};
