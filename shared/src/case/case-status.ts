export const CASE_STATUSES = [
  "DRAFT",
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "OFFERED",
  "ACTIVE",
  "COMPLETED",
  "BROKEN",
  "CANCELLED",
  "DECLINED",
  "APPEALED",
  "SPECIAL_HANDLING",
  "WITHDRAWN",
  "EXPIRED",
] as const;

/** Where a case stands. PRODUCT.md draws the moves between them. */
export type CaseStatus = (typeof CASE_STATUSES)[number];
