import { HARDSHIP_REASON_LABELS } from "../../locale/labels/case-word-labels.ts";
import type { Rule } from "../rule.ts";

/**
 * G1 Hardship reason: the reason given is one of those the policy counts as short-term hardship.
 *
 * @see shared/policies/cn-default.md#g1_hardship_reason
 */
export const hardshipReason: Rule = {
  id: "G1_HARDSHIP_REASON",
  check: ({ hardshipReason: reason }, { hardship: { reasons } }) => {
    const passed = reasons.includes(reason);
    return {
      passed,
      measured: passed,
      limit: true,
      unit: "yes-no",
      variables: { reason: HARDSHIP_REASON_LABELS[reason] },
    };
  },
};
