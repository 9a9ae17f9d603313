/** What a borrower is told in writing. One template each; a template's versions are never changed once published. */
export const NOTICE_KINDS = [
  "ACKNOWLEDGEMENT",
  "EVIDENCE_REQUEST",
  "OFFERS",
  "AGREEMENT",
  "DECLINE",
  "APPEAL_OUTCOME",
  "BREACH_WARNING",
  "LATE_DECISION",
  "PAYMENT_REMINDER",
  "PRE_REPORT",
  "APPEAL_RECEIVED",
  "WITHDRAWAL",
  "OFFERS_LAPSED",
  "EVIDENCE_MISSED",
  "DRAFT_LAPSED",
  "AGREEMENT_BROKEN",
  "AGREEMENT_UNDONE",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How a notice goes out. There is one way that is true of all: the partner's app reads it from the API. */
export const NOTICE_CHANNELS = ["PARTNER_API"] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];
