import type { AgreementRecord } from "../agreement/agreement.entity.ts";
import type { BorrowerRecord } from "../borrower/borrower.entity.ts";
import type { CaseColumns } from "../case/case.entity.ts";
import type { ClockWarningRecord } from "../clock/clock-warning.entity.ts";
import type { DecisionRecord } from "../decision/decision.entity.ts";
import type { EvaluationRecord } from "../evaluation/evaluation.entity.ts";
import type { EventRecord } from "../event/event.entity.ts";
import type { EvidenceRecord } from "../evidence/evidence.entity.ts";
import type { EvidenceContentRecord } from "../evidence/evidence-content.entity.ts";
import type { EvidenceRequestRecord } from "../evidence/evidence-request.entity.ts";
import type { LoanRecord } from "../loan/loan.entity.ts";
import type { NoticeRecord } from "../notice/notice.entity.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import type { ProtectionRecord } from "../protection/protection.entity.ts";
import type { ScheduleRecord } from "../schedule/schedule.entity.ts";

/** The rows of one or more histories, by table: as the commands would have written them, without a database. */
export type Rows = {
  borrower: BorrowerRecord[];
  loan: LoanRecord[];
  schedule: ScheduleRecord[];
  deferral_case: CaseColumns[];
  evaluation: EvaluationRecord[];
  decision: DecisionRecord[];
  evidence_request: EvidenceRequestRecord[];
  evidence: EvidenceRecord[];
  evidence_content: EvidenceContentRecord[];
  offer: OfferRecord[];
  agreement: AgreementRecord[];
  protection: ProtectionRecord[];
  clock_warning: ClockWarningRecord[];
  notice: NoticeRecord[];
  event: EventRecord[];
};

export type TableName = keyof Rows;

/** Parents first, so that foreign keys hold at every step. */
export const TABLES: readonly TableName[] = [
  "borrower",
  "loan",
  "schedule",
  "deferral_case",
  "evaluation",
  "decision",
  "evidence_request",
  "evidence",
  "evidence_content",
  "offer",
  "agreement",
  "protection",
  "clock_warning",
  "notice",
  "event",
];

/** Tables that the database itself fills from those. */
export const DERIVED = ["case_delta", "case_count", "case_day_count", "borrower_name_part", "clock_look"] as const;

export const noRows = (): Rows => ({
  borrower: [],
  loan: [],
  schedule: [],
  deferral_case: [],
  evaluation: [],
  decision: [],
  evidence_request: [],
  evidence: [],
  evidence_content: [],
  offer: [],
  agreement: [],
  protection: [],
  clock_warning: [],
  notice: [],
  event: [],
});
