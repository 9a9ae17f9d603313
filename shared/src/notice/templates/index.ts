import type { NoticeKind } from "../notice-kind.ts";
import type { Template } from "../template.ts";
import { ACKNOWLEDGEMENT } from "./acknowledgement.ts";
import { AGREEMENT } from "./agreement.ts";
import { AGREEMENT_BROKEN } from "./agreement-broken.ts";
import { AGREEMENT_UNDONE } from "./agreement-undone.ts";
import { APPEAL_OUTCOME } from "./appeal-outcome.ts";
import { APPEAL_RECEIVED } from "./appeal-received.ts";
import { BREACH_WARNING } from "./breach-warning.ts";
import { DECLINE } from "./decline.ts";
import { DRAFT_LAPSED } from "./draft-lapsed.ts";
import { EVIDENCE_MISSED } from "./evidence-missed.ts";
import { EVIDENCE_REQUEST } from "./evidence-request.ts";
import { LATE_DECISION } from "./late-decision.ts";
import { OFFERS } from "./offers.ts";
import { OFFERS_LAPSED } from "./offers-lapsed.ts";
import { PAYMENT_REMINDER } from "./payment-reminder.ts";
import { PRE_REPORT } from "./pre-report.ts";
import { WITHDRAWAL } from "./withdrawal.ts";

/** The version in use of every template. */
export const TEMPLATES: Readonly<Record<NoticeKind, Template>> = {
  ACKNOWLEDGEMENT,
  EVIDENCE_REQUEST,
  OFFERS,
  AGREEMENT,
  DECLINE,
  APPEAL_OUTCOME,
  BREACH_WARNING,
  LATE_DECISION,
  PAYMENT_REMINDER,
  PRE_REPORT,
  APPEAL_RECEIVED,
  WITHDRAWAL,
  OFFERS_LAPSED,
  EVIDENCE_MISSED,
  DRAFT_LAPSED,
  AGREEMENT_BROKEN,
  AGREEMENT_UNDONE,
};
