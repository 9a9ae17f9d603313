import { compareRates } from "../../money/rate.ts";
import type { Rule } from "../rule.ts";
import { waivedShare } from "../waived-share.ts";

/**
 * R8 Interest waiver: what is asked is within what one reviewer may grant. More is possible, with a second person.
 *
 * @see shared/policies/cn-default.md#r8_interest_waiver
 */
export const interestWaiver: Rule = {
  id: "R8_INTEREST_WAIVER",
  check: ({ requested }, { waiver: { maxShare: limit } }) => {
    const measured = waivedShare(requested);
    return { passed: compareRates(measured, limit) <= 0, measured, limit, unit: "share" };
  },
};
