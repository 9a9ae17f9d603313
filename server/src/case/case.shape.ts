import type { Relief } from "@respite/shared/relief/relief";
import { agreementShape } from "../agreement/agreement.shape.ts";
import { borrowerShape } from "../borrower/borrower.shape.ts";
import { decisionShape } from "../decision/decision.shape.ts";
import { evaluationShape } from "../evaluation/evaluation.shape.ts";
import { eventShape } from "../event/event.shape.ts";
import { evidenceRequestShape, evidenceShape } from "../evidence/evidence.shape.ts";
import { feedbackShape } from "../feedback/feedback.shape.ts";
import { globalId } from "../graphql/global-id.field.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { loanShape } from "../loan/loan.shape.ts";
import { caseNoteShape } from "../note/case-note.shape.ts";
import { noticeShape } from "../notice/notice.shape.ts";
import { offerShape } from "../offer/offer.shape.ts";
import { withPinned } from "../policy/pinned-policy.ts";
import { attendees } from "../presence/attendees.sql.ts";
import { protectionShape } from "../protection/protection.shape.ts";
import { ascending, descending } from "../read/keyset.ts";
import { type Keyset, type Shape, shape } from "../read/shape.ts";
import { column, computed, instant, latest, many, money, one, page } from "../read/shape-fields.ts";
import { CLOCK_NEEDS, draftUntil, STATE_NEEDS, type StateColumns } from "./case.columns.ts";
import { type ClockColumns, viewClock } from "./case-clock.view.ts";
import { viewPermittedActions } from "./permitted-actions.view.ts";
import { suggestedOffers } from "./suggested-offers.field.ts";

const ofCase = { child: "case_id", parent: "id" };

/** A number is given once in a case, and the index that makes sure of it gives the order: nothing is sorted. */
const newestDecision: Keyset = { by: [{ column: "number", type: "int" }], desc: true };

const person = (id: string, name: string) =>
  computed<{ id: string | null; name: string | null }>({ id, name }, ({ id, name }) =>
    id === null ? null : { id, name },
  );

const holder = computed<{ id: string | null; name: string | null; until: string | null }>(
  { id: "assigned_to", name: "assigned_to_name", until: "claim_expires_at" },
  ({ id, name, until }, { now }) =>
    id === null || (until !== null && Date.parse(until) <= Date.parse(now)) ? null : { id, name },
);

export const caseShape: Shape = shape("DeferralCase", "deferral_case", {
  id: globalId("DeferralCase"),
  number: column("number"),
  externalId: column("external_id"),
  status: column("status"),
  ground: column("ground"),
  hardshipReason: column("hardship_reason"),
  hardshipSince: column("hardship_since"),
  statement: column("statement"),
  requested: computed<{ requested: Relief }>({ requested: "requested" }, ({ requested }) => requested.measures),
  requestedMonths: column("requested_months"),
  counterOffer: computed<{ relief: Relief | null; counteredOn: string | null }>(
    { relief: "counter_relief", counteredOn: "countered_on" },
    ({ relief, counteredOn }) => relief && { measures: relief.measures, counteredOn },
  ),
  exposure: money("exposure_minor"),
  policyVersion: column("policy_version"),
  late: column("late"),
  automatic: column("automatic"),
  createdAt: instant("created_at"),
  draftUntil: column(draftUntil),
  submittedAt: instant("submitted_at"),
  submittedOn: column("submitted_on"),
  clock: computed<ClockColumns>(CLOCK_NEEDS, (columns, { now, database }) =>
    withPinned(database, columns, (policy) => viewClock(columns, now, policy)),
  ),
  assignedTo: holder,
  claimExpiresAt: instant("claim_expires_at"),
  attendees,
  maker: person("maker_id", "maker_name"),
  checker: person("checker_id", "checker_name"),
  secondReviewReasons: computed<{ reasons: string[] | null }>(
    { reasons: "second_review_reasons" },
    ({ reasons }) => reasons ?? [],
  ),
  offersValidUntil: column("offer_valid_until"),
  offersHash: column("offers_hash"),
  appealUntil: column("appeal_until"),
  closedAt: instant("closed_at"),
  version: column("version"),
  updatedAt: instant("updated_at"),
  institution: one(() => institutionShape, { child: "id", parent: "institution_id" }),
  borrower: one(() => borrowerShape, { child: "id", parent: "borrower_id" }),
  loan: one(() => loanShape, { child: "id", parent: "loan_id" }),
  evaluation: latest(() => evaluationShape, ofCase, descending("evaluated_at", "timestamptz")),
  latestDecision: latest(() => decisionShape, ofCase, newestDecision),
  decisions: many(() => decisionShape, ofCase, newestDecision),
  evidence: many(() => evidenceShape, ofCase, ascending("received_at", "timestamptz")),
  evidenceRequests: many(() => evidenceRequestShape, ofCase, descending("requested_at", "timestamptz")),
  offers: many(() => offerShape, ofCase, {
    by: [
      { column: "round", type: "int" },
      { column: "position", type: "int" },
    ],
  }),
  agreement: one(() => agreementShape, ofCase),
  followsCase: one(() => caseShape, { child: "id", parent: "follows_case_id" }),
  protections: many(() => protectionShape, ofCase, ascending("from_on", "date")),
  feedback: one(() => feedbackShape, ofCase),
  events: page(() => eventShape, ofCase, ascending("at", "timestamptz")),
  notes: page(() => caseNoteShape, ofCase, descending("written_at", "timestamptz"), "case:notes"),
  notices: page(() => noticeShape, ofCase, descending("published_at", "timestamptz")),
  permittedActions: computed<StateColumns>(STATE_NEEDS, viewPermittedActions),
  suggestedOffers,
});
