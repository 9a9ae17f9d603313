import { HARDSHIP_REASON_LABELS } from "../../locale/labels/case-word-labels.ts";
import { sentence } from "../../locale/render.ts";
import type { Rule } from "../rule.ts";

/**
 * G4 Force majeure reason: the reason given is one of those the policy counts as force majeure, or the borrower was in
 * a declared disaster, whatever reason they gave.
 *
 * @see shared/policies/cn-default.md#g4_force_majeure_reason
 */
export const forceMajeureReason: Rule = {
  id: "G4_FORCE_MAJEURE_REASON",
  check: ({ hardshipReason: reason, disaster }, { forceMajeure: { reasons } }) => {
    const passed = reasons.includes(reason) || disaster != null;
    return {
      passed,
      measured: passed,
      limit: true,
      unit: "yes-no",
      variables: { reason: disaster ? sentence(() => disaster.name) : HARDSHIP_REASON_LABELS[reason] },
    };
  },
};
