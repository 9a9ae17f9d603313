import { AgreementRecord } from "../agreement/agreement.entity.ts";
import { AuthorityLimitRecord } from "../authority/authority-limit.entity.ts";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";
import { ReliefBudgetRecord } from "../budget/relief-budget.entity.ts";
import { ReliefReservationRecord } from "../budget/relief-reservation.entity.ts";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { ClockWarningRecord } from "../clock/clock-warning.entity.ts";
import { IdempotencyRecord } from "../command/idempotency.entity.ts";
import { ConsentRecord } from "../consent/consent.entity.ts";
import { ContactAttemptRecord } from "../contact/contact-attempt.entity.ts";
import { PreReportNoticeRecord } from "../contact/pre-report-notice.entity.ts";
import { DecisionRecord } from "../decision/decision.entity.ts";
import { DisasterDeclarationRecord } from "../disaster/disaster-declaration.entity.ts";
import { EvaluationRecord } from "../evaluation/evaluation.entity.ts";
import { EventRecord } from "../event/event.entity.ts";
import { EvidenceRecord } from "../evidence/evidence.entity.ts";
import { EvidenceContentRecord } from "../evidence/evidence-content.entity.ts";
import { EvidenceRequestRecord } from "../evidence/evidence-request.entity.ts";
import { FeedbackRecord } from "../feedback/feedback.entity.ts";
import { InstitutionRecord } from "../institution/institution.entity.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { CaseNoteRecord } from "../note/case-note.entity.ts";
import { NoticeRecord } from "../notice/notice.entity.ts";
import { OfferRecord } from "../offer/offer.entity.ts";
import { OutreachCandidateRecord } from "../outreach/outreach-candidate.entity.ts";
import { PaymentRecord } from "../payment/payment.entity.ts";
import { PersonRecord } from "../person/person.entity.ts";
import { PolicyVersionRecord } from "../policy/policy-version.entity.ts";
import { ProtectionRecord } from "../protection/protection.entity.ts";
import { PolicyReplayRecord } from "../replay/policy-replay.entity.ts";
import { SavedViewRecord } from "../saved-view/saved-view.entity.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { WebhookDeliveryRecord } from "../webhook/webhook-delivery.entity.ts";
import { WebhookEndpointRecord } from "../webhook/webhook-endpoint.entity.ts";

/** Every entity, by hand: nothing is discovered. */
export const ENTITIES = [
  AgreementRecord,
  AuthorityLimitRecord,
  BorrowerRecord,
  ClockWarningRecord,
  DeferralCaseRecord,
  FeedbackRecord,
  IdempotencyRecord,
  ConsentRecord,
  ContactAttemptRecord,
  PreReportNoticeRecord,
  DecisionRecord,
  DisasterDeclarationRecord,
  EvaluationRecord,
  EventRecord,
  EvidenceRecord,
  EvidenceContentRecord,
  EvidenceRequestRecord,
  InstitutionRecord,
  LoanRecord,
  CaseNoteRecord,
  NoticeRecord,
  OfferRecord,
  OutreachCandidateRecord,
  PaymentRecord,
  PersonRecord,
  PolicyVersionRecord,
  PolicyReplayRecord,
  ProtectionRecord,
  ReliefBudgetRecord,
  ReliefReservationRecord,
  SavedViewRecord,
  ScheduleRecord,
  WebhookDeliveryRecord,
  WebhookEndpointRecord,
];
