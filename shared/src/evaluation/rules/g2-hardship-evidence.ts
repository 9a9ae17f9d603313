import { evidenceVerdict } from "../evidence-verdict.ts";
import type { Rule } from "../rule.ts";

/**
 * G2 Evidence of hardship: at least one document fits the reason given. Without it, evidence is to be asked for.
 *
 * @see shared/policies/cn-default.md#g2_hardship_evidence
 */
export const hardshipEvidence: Rule = {
  id: "G2_HARDSHIP_EVIDENCE",
  check: evidenceVerdict,
};
