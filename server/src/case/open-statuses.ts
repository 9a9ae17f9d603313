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

/** A case governs its loan while it is open or its agreement is in force. */
export const GOVERNING_STATUSES: readonly CaseStatus[] = [...OPEN_STATUSES, "ACTIVE"];

/** The same as a list of SQL. */
export const GOVERNING_SQL = GOVERNING_STATUSES.map((status) => `'${status}'`).join(", ");
