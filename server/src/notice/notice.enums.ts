import type { NoticeChannel, NoticeKind } from "@respite/shared/notice/notice-kind";
import { enumOf } from "../graphql/register-enum.ts";

export const NoticeKindEnum = enumOf<NoticeKind>("NoticeKind", "What a notice is about.", {
  ACKNOWLEDGEMENT: "An application was received; everything that is still missing, at once.",
  EVIDENCE_REQUEST: "Documents are needed: which, until when, and how to send them.",
  OFFERS: "The result: the plans to choose from, with every new date and amount.",
  AGREEMENT: "A plan was accepted and is in force, with every new date and amount.",
  DECLINE: "A decline with its reasons, the next steps, the right to appeal and the way to complain outside.",
  APPEAL_OUTCOME: "An appeal was heard and the decline stands. One that succeeds is told with the offers.",
  BREACH_WARNING: "A payment of an agreement is missing: what to pay until when, before anything follows.",
  LATE_DECISION: "The lender missed its own deadline, and says so.",
  PAYMENT_REMINDER: "Payments resume in seven, three days or one.",
  PRE_REPORT: "Something negative is about to be reported to a credit bureau.",
  APPEAL_RECEIVED: "An appeal was opened: another person looks at it, by when, and what holds until then.",
  WITHDRAWAL: "An application was taken back: what ends with it, and that one may apply again.",
  OFFERS_LAPSED: "No plan was accepted in time: what that means, and what can be done now.",
  EVIDENCE_MISSED: "Documents did not come in time: the application goes on without them, and they may still come.",
  DRAFT_LAPSED: "An application was begun and never submitted.",
  AGREEMENT_BROKEN: "A missing payment was not made good in time, and the agreement is over.",
  AGREEMENT_UNDONE: "An agreement was undone by two people, and the former schedule is in force again.",
});

export const NoticeChannelEnum = enumOf<NoticeChannel>("NoticeChannel", "How a notice goes out.", {
  PARTNER_API: "Published here, for the partner's app to show. Nothing is said about whether the borrower has seen it.",
});
