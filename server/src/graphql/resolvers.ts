import type { NonEmptyArray } from "type-graphql";
import { AgreementMutation } from "../agreement/agreement.mutation.ts";
import { AgreementQuery } from "../agreement/agreement.query.ts";
import { HolidayEndQuery } from "../agreement/holiday-end-preview.query.ts";
import { AuthorityMutation } from "../authority/authority.mutation.ts";
import { AuthorityQuery } from "../authority/authority.query.ts";
import { ViewerAuthorityField } from "../authority/viewer-authority.field.ts";
import { BudgetMutation } from "../budget/budget.mutation.ts";
import { BudgetQuery } from "../budget/budget.query.ts";
import { BulkMutation } from "../case/bulk/bulk.mutation.ts";
import { CaseMutation } from "../case/case.mutation.ts";
import { CaseQuery } from "../case/case.query.ts";
import { CaseEndingMutation } from "../case/case-ending.mutation.ts";
import { ClientQuery } from "../client/client.query.ts";
import { ConsentMutation } from "../consent/consent.mutation.ts";
import { ContactMutation } from "../contact/contact.mutation.ts";
import { DisasterMutation } from "../disaster/disaster.mutation.ts";
import { DisasterQuery } from "../disaster/disaster.query.ts";
import { CaseAsOfQuery } from "../dossier/case-as-of.query.ts";
import { EventsField } from "../event/events.field.ts";
import { InstitutionEventsQuery } from "../event/institution-events.query.ts";
import { FeedbackMutation } from "../feedback/feedback.mutation.ts";
import { FeedbackQuery } from "../feedback/feedback.query.ts";
import { InstitutionQuery } from "../institution/institution.query.ts";
import { LoanMutation } from "../loan/loan.mutation.ts";
import { LoanQuery } from "../loan/loan.query.ts";
import { NodeQuery } from "../node/node.query.ts";
import { NoteMutation } from "../note/note.mutation.ts";
import { NotesField } from "../note/notes.field.ts";
import { NoticeQuery } from "../notice/notice.query.ts";
import { NoticesField } from "../notice/notices.field.ts";
import { OfferMutation } from "../offer/offer.mutation.ts";
import { ReliefQuery } from "../offer/relief-preview.query.ts";
import { OutreachQuery } from "../outreach/outreach.query.ts";
import { PaymentMutation } from "../payment/payment.mutation.ts";
import { PenaltyInterestField } from "../penalty/penalty-interest.field.ts";
import { PersonQuery } from "../person/person.query.ts";
import { PolicyMutation } from "../policy/policy.mutation.ts";
import { PolicyQuery } from "../policy/policy.query.ts";
import { PolicyDifferenceQuery } from "../policy/policy-difference.query.ts";
import { PolicyPresetsQuery } from "../policy/policy-presets.query.ts";
import { AnalysisQuery } from "../portfolio/analysis.query.ts";
import { ByDayField } from "../portfolio/by-day.field.ts";
import { PortfolioQuery } from "../portfolio/portfolio.query.ts";
import { PresenceMutation } from "../presence/presence.mutation.ts";
import { ProtectionMutation } from "../protection/protection.mutation.ts";
import { ProtectionQuery } from "../protection/protection.query.ts";
import { PolicyReplaysQuery } from "../replay/policy-replays.query.ts";
import { ReplayMutation } from "../replay/replay.mutation.ts";
import { ReplayQuery } from "../replay/replay.query.ts";
import { ReplayTotalsQuery } from "../replay/replay-totals.query.ts";
import { SavedViewMutation } from "../saved-view/saved-view.mutation.ts";
import { SavedViewQuery } from "../saved-view/saved-view.query.ts";
import { RepaymentScheduleQuery } from "../schedule/repayment-schedule.query.ts";
import { SelfCheckQuery } from "../self-check/self-check.query.ts";
import { ViewerQuery } from "../viewer/viewer.query.ts";
import { WebhookMutation } from "../webhook/webhook.mutation.ts";
import { WebhookQuery } from "../webhook/webhook.query.ts";

/** Every resolver class; a feature adds its line here. */
export const RESOLVERS: NonEmptyArray<new () => object> = [
  ViewerQuery,
  AgreementMutation,
  AgreementQuery,
  HolidayEndQuery,
  CaseQuery,
  CaseMutation,
  CaseEndingMutation,
  BulkMutation,
  AuthorityMutation,
  AuthorityQuery,
  ViewerAuthorityField,
  BudgetMutation,
  BudgetQuery,
  ConsentMutation,
  ContactMutation,
  DisasterMutation,
  DisasterQuery,
  CaseAsOfQuery,
  EventsField,
  InstitutionEventsQuery,
  FeedbackMutation,
  FeedbackQuery,
  InstitutionQuery,
  LoanQuery,
  LoanMutation,
  NodeQuery,
  NoteMutation,
  NotesField,
  NoticeQuery,
  NoticesField,
  OfferMutation,
  OutreachQuery,
  PaymentMutation,
  PenaltyInterestField,
  PersonQuery,
  PolicyQuery,
  ProtectionMutation,
  PolicyMutation,
  PolicyDifferenceQuery,
  PolicyPresetsQuery,
  ReplayMutation,
  ReplayQuery,
  PolicyReplaysQuery,
  ReplayTotalsQuery,
  AnalysisQuery,
  PortfolioQuery,
  ByDayField,
  ProtectionQuery,
  ReliefQuery,
  PresenceMutation,
  SavedViewMutation,
  SavedViewQuery,
  RepaymentScheduleQuery,
  SelfCheckQuery,
  ClientQuery,
  WebhookMutation,
  WebhookQuery,
];
