import { agreementShape } from "../agreement/agreement.shape.ts";
import { authorityShape } from "../authority/authority.shape.ts";
import { authorityLimitShape } from "../authority/authority-limit.shape.ts";
import { borrowerShape } from "../borrower/borrower.shape.ts";
import { reliefBudgetShape } from "../budget/relief-budget.shape.ts";
import { caseShape } from "../case/case.shape.ts";
import { partnerClientShape } from "../client/partner-client.shape.ts";
import { consentShape } from "../consent/consent.shape.ts";
import { decisionShape } from "../decision/decision.shape.ts";
import { disasterDeclarationShape } from "../disaster/disaster-declaration.shape.ts";
import { evaluationShape } from "../evaluation/evaluation.shape.ts";
import { eventShape, institutionEventShape } from "../event/event.shape.ts";
import { evidenceRequestShape, evidenceShape } from "../evidence/evidence.shape.ts";
import { feedbackShape } from "../feedback/feedback.shape.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { loanShape } from "../loan/loan.shape.ts";
import { caseNoteShape } from "../note/case-note.shape.ts";
import { noticeShape } from "../notice/notice.shape.ts";
import { offerShape } from "../offer/offer.shape.ts";
import { outreachCandidateShape } from "../outreach/outreach.shape.ts";
import { knownPersonShape } from "../person/known-person.shape.ts";
import { policyVersionShape } from "../policy/policy-version.shape.ts";
import { portfolioShape } from "../portfolio/portfolio.shape.ts";
import { protectionShape } from "../protection/protection.shape.ts";
import { policyReplayFlipShape, policyReplayShape } from "../replay/policy-replay.shape.ts";
import { savedViewShape } from "../saved-view/saved-view.shape.ts";
import { scheduleShape } from "../schedule/schedule.shape.ts";
import { webhookDeliveryShape, webhookEndpointShape } from "../webhook/webhook.shape.ts";

/** Every type that the read engine answers. */
export const SHAPES = [
  agreementShape,
  authorityShape,
  authorityLimitShape,
  borrowerShape,
  caseShape,
  consentShape,
  decisionShape,
  disasterDeclarationShape,
  evaluationShape,
  eventShape,
  institutionEventShape,
  evidenceShape,
  evidenceRequestShape,
  feedbackShape,
  institutionShape,
  knownPersonShape,
  loanShape,
  caseNoteShape,
  noticeShape,
  partnerClientShape,
  offerShape,
  outreachCandidateShape,
  policyVersionShape,
  policyReplayShape,
  policyReplayFlipShape,
  portfolioShape,
  protectionShape,
  reliefBudgetShape,
  savedViewShape,
  scheduleShape,
  webhookDeliveryShape,
  webhookEndpointShape,
];
