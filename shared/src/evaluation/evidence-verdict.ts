import { HARDSHIP_REASON_LABELS } from "../locale/labels/case-word-labels.ts";
import { evidenceFor, evidenceNames } from "./evidence-for.ts";
import type { Rule } from "./rule.ts";

/** The documents at hand held against those that prove the reason given; one is enough. */
export const evidenceVerdict: Rule["check"] = (facts, numbers) => {
  const given = evidenceFor(facts, numbers);
  return {
    passed: given.length > 0,
    measured: given.length,
    limit: 1,
    unit: "count",
    variables: {
      reason: HARDSHIP_REASON_LABELS[facts.hardshipReason],
      accepted: evidenceNames(numbers.acceptedEvidence[facts.hardshipReason]),
      given: evidenceNames(given),
    },
  };
};
