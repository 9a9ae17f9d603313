export const GROUNDS = ["SHORT_TERM_HARDSHIP", "FORCE_MAJEURE", "SMALL_LOAN_GOOD_RECORD"] as const;
/** Which of the three groups the borrower claims to be in. */
export type Ground = (typeof GROUNDS)[number];

export const HARDSHIP_REASONS = [
  "ILLNESS",
  "JOB_LOSS",
  "INCOME_DROP",
  "REDUCED_HOURS",
  "BEREAVEMENT",
  "DISASTER",
  "EPIDEMIC",
  "ACCIDENT",
  "DISABILITY",
  "DIVORCE",
  "EXCESSIVE_OBLIGATIONS",
  "OTHER",
] as const;
export type HardshipReason = (typeof HARDSHIP_REASONS)[number];

export const EVIDENCE_KINDS = [
  "MEDICAL_CERTIFICATE",
  "UNEMPLOYMENT_PROOF",
  "INCOME_STATEMENT",
  "BANK_STATEMENT",
  "DISASTER_NOTICE",
  "DEATH_CERTIFICATE",
  "ACCIDENT_REPORT",
  "IDENTITY",
  "OTHER",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** Why a document is kept, never given out, and proves nothing. */
export const EVIDENCE_QUARANTINES = ["MALWARE", "ACTIVE_CONTENT", "UNREADABLE"] as const;

export type EvidenceQuarantine = (typeof EVIDENCE_QUARANTINES)[number];

/** Why a case is declined; each has a sentence in three languages and next steps. */
export const DECLINE_REASONS = [
  "OUTSIDE_APPLICATION_WINDOW",
  "HARDSHIP_NOT_SHOWN",
  "EVIDENCE_MISSING",
  "RECORD_BELOW_POLICY",
  "AMOUNT_ABOVE_POLICY",
  "DEFERRAL_LIMIT_REACHED",
  "COOLDOWN_NOT_OVER",
  "CANNOT_RESUME_PAYMENT",
  "OTHER",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
