import { sentence } from "../../locale/render.ts";
import { evidenceVerdict } from "../evidence-verdict.ts";
import type { Rule } from "../rule.ts";

/**
 * G6 Evidence of force majeure: at least one document fits the reason given. A declared disaster that the borrower was in
 * is evidence enough: the authority's word, which nobody has to send in again.
 *
 * @see shared/policies/cn-default.md#g6_force_majeure_evidence
 */
export const forceMajeureEvidence: Rule = {
  id: "G6_FORCE_MAJEURE_EVIDENCE",
  check: (facts, numbers) => {
    const verdict = evidenceVerdict(facts, numbers);
    const { disaster } = facts;
    if (!disaster) return verdict;
    const name = sentence(() => disaster.name);
    return {
      ...verdict,
      passed: true,
      measured: Number(verdict.measured) + 1,
      variables: { ...verdict.variables, reason: name, given: sentence(() => disaster.code) },
    };
  },
};
