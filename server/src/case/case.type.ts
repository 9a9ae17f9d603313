import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import { Field, Int, ObjectType } from "type-graphql";
import { Agreement } from "../agreement/agreement.type.ts";
import { Borrower } from "../borrower/borrower.type.ts";
import { Decision } from "../decision/decision.type.ts";
import { Evaluation } from "../evaluation/evaluation.type.ts";
import { Evidence } from "../evidence/evidence.type.ts";
import { EvidenceRequest } from "../evidence/evidence-request.type.ts";
import { Feedback } from "../feedback/feedback.type.ts";
import { Money } from "../graphql/money.type.ts";
import { Node } from "../graphql/node.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";
import { Loan } from "../loan/loan.type.ts";
import { CounterOffer } from "../offer/counter-offer.type.ts";
import { Offer } from "../offer/offer.type.ts";
import { SuggestedOffer } from "../offer/relief-preview.type.ts";
import { Attendee } from "../presence/attendee.type.ts";
import { Protection } from "../protection/protection.type.ts";
import { ReliefMeasure } from "../relief/relief-measure.type.ts";
import {
  CaseStatusEnum,
  GroundEnum,
  HardshipReasonEnum,
  type SecondReviewCode,
  SecondReviewReasonEnum,
} from "./case.enums.ts";
import { Clock } from "./clock.type.ts";
import { PermittedAction } from "./permitted-action.type.ts";
import { Person } from "./person.type.ts";

@ObjectType({ implements: Node, description: "One application for relief on one loan, from draft to end." })
export class DeferralCase extends Node {
  @Field(() => String, { description: "Public number, random with a check digit: R7K4-29QF-3." })
  number!: string;

  @Field(() => String, { nullable: true, description: "The partner's own id." })
  externalId!: string | null;

  @Field(() => CaseStatusEnum, { description: "Where it stands." })
  status!: CaseStatus;

  @Field(() => GroundEnum, { description: "Which group the borrower claims to be in." })
  ground!: Ground;

  @Field(() => HardshipReasonEnum, { description: "Why the borrower is in difficulty. Never leaves the case." })
  hardshipReason!: HardshipReason;

  @Field(() => DateScalar, { nullable: true, description: "Since when the borrower is in difficulty, as they say." })
  hardshipSince!: string | null;

  @Field(() => String, { description: "The borrower's own words." })
  statement!: string;

  @Field(() => [ReliefMeasure], { description: "What the borrower asks for." })
  requested!: ReliefMeasure[];

  @Field(() => Int, { description: "Months of relief asked for." })
  requestedMonths!: number;

  @Field(() => CounterOffer, {
    nullable: true,
    description: "What the borrower asked for instead of the offers; null if they never did. It is possible once.",
  })
  counterOffer!: CounterOffer | null;

  @Field(() => Money, { description: "Principal outstanding when the application came." })
  exposure!: Money;

  @Field(() => String, { description: "The policy version it is decided under." })
  policyVersion!: string;

  @Field(() => Boolean, { description: "It came after the due date." })
  late!: boolean;

  @Field(() => Boolean, { description: "Approved without a person, as the policy allows. Declines never are." })
  automatic!: boolean;

  @Field(() => DateTimeScalar, { description: "When the draft was begun." })
  createdAt!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Last day to submit a draft, by the policy it was begun under; null once it is none.",
  })
  draftUntil!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was written down as received." })
  submittedAt!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The institution's business date of receipt, from which clocks and protection run: day 0.",
  })
  submittedOn!: string | null;

  @Field(() => Clock, { description: "Its clock." })
  clock!: Clock;

  @Field(() => Person, { nullable: true, description: "Who holds it." })
  assignedTo!: Person | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When the claim lapses unless it is renewed." })
  claimExpiresAt!: string | null;

  @Field(() => [Attendee], {
    description: "Who else has it open now, the first to open it first; `caseAttend` says so.",
  })
  attendees!: Attendee[];

  @Field(() => Person, { nullable: true, description: "Who decided it." })
  maker!: Person | null;

  @Field(() => Person, { nullable: true, description: "Who confirmed it; never the maker." })
  checker!: Person | null;

  @Field(() => [SecondReviewReasonEnum], {
    description: "Why a second reviewer must confirm; empty when one is enough.",
  })
  secondReviewReasons!: SecondReviewCode[];

  @Field(() => DateScalar, { nullable: true, description: "Last day on which the borrower can accept an offer." })
  offersValidUntil!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 over the offers awaiting confirmation; confirming names it.",
  })
  offersHash!: string | null;

  @Field(() => DateScalar, { nullable: true, description: "Last day to appeal a decline." })
  appealUntil!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended." })
  closedAt!: string | null;

  @Field(() => Int, { description: "Grows with every change; commands name the version they were decided on." })
  version!: number;

  @Field(() => DateTimeScalar, { description: "When it last changed." })
  updatedAt!: string;

  @Field(() => Institution, { description: "The lender." })
  institution!: Institution;

  @Field(() => Borrower, { description: "The applicant." })
  borrower!: Borrower;

  @Field(() => Loan, { description: "The loan that relief is asked on." })
  loan!: Loan;

  @Field(() => Evaluation, { nullable: true, description: "The latest run of the policy's rules." })
  evaluation!: Evaluation | null;

  @Field(() => Decision, { nullable: true, description: "The latest decision." })
  latestDecision!: Decision | null;

  @Field(() => [Decision], { description: "Every decision, newest first." })
  decisions!: Decision[];

  @Field(() => [Evidence], { description: "Every document, oldest first." })
  evidence!: Evidence[];

  @Field(() => [EvidenceRequest], { description: "Every request for documents, newest first." })
  evidenceRequests!: EvidenceRequest[];

  @Field(() => [Offer], { description: "Every offer made, newest decision first, in the order shown." })
  offers!: Offer[];

  @Field(() => Feedback, { nullable: true, description: "What the borrower thinks of the result, once they said so." })
  feedback!: Feedback | null;

  @Field(() => Agreement, { nullable: true, description: "The accepted offer." })
  agreement!: Agreement | null;

  @Field(() => DeferralCase, {
    nullable: true,
    description: "The case of the relief before this one on the same loan; their caps are counted together.",
  })
  followsCase!: DeferralCase | null;

  @Field(() => [Protection], { description: "The protection this case gives the loan." })
  protections!: Protection[];

  @Field(() => [PermittedAction], { description: "Every action, and whether the one who asks may take it now." })
  permittedActions!: PermittedAction[];

  @Field(() => [SuggestedOffer], { description: "Up to four reliefs that the policy would propose, best first." })
  suggestedOffers!: SuggestedOffer[];
}
