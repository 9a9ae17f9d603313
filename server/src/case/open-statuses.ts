import type { CaseStatus } from "@respite/shared/case/case-status";

/** Statuses in which a case keeps another one on its loan from being opened. */
export const OPEN_STATUSES: readonly CaseStatus[] = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "OFFERED",
  "APPEALED",
  "SPECIAL_HANDLING",
];
