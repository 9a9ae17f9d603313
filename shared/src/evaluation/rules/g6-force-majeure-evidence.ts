import { evidenceVerdict } from "../evidence-verdict.ts";
import type { Rule } from "../rule.ts";

/**
 * G6 Evidence of force majeure: at least one document fits the reason given.
 *
 * @see shared/policies/cn-default.md#g6_force_majeure_evidence
 */
export const forceMajeureEvidence: Rule = {
  id: "G6_FORCE_MAJEURE_EVIDENCE",
  check: evidenceVerdict,
};
