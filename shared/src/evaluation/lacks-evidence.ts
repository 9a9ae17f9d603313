import type { Ground } from "../case/case-words.ts";
import type { Finding } from "./finding.ts";
import { hardshipEvidence } from "./rules/g2-hardship-evidence.ts";
import { forceMajeureEvidence } from "./rules/g6-force-majeure-evidence.ts";

const EVIDENCE_RULES: readonly string[] = [hardshipEvidence.id, forceMajeureEvidence.id];

/** Whether the ground claimed still waits for a document: who acknowledges an application says so at once. */
export const lacksEvidence = (findings: readonly Finding[], ground: Ground): boolean =>
  findings.some(({ rule, set, passed }) => set === ground && !passed && EVIDENCE_RULES.includes(rule));
