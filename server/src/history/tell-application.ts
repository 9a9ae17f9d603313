import type { Ground, HardshipReason } from "@respite/shared/case/case-words";
import { draftUntil, offerValidUntil } from "@respite/shared/clock/deadlines";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import { mayApproveAutomatically } from "@respite/shared/evaluation/may-approve-automatically";
import { stillNeeded } from "@respite/shared/notice/missing-documents";
import { nextDue } from "@respite/shared/relief/next-due";
import type { Relief } from "@respite/shared/relief/relief";
import { outstandingPrincipal } from "@respite/shared/schedule/amounts";
import { SYSTEM } from "../command/run-as-system.ts";
import { writeReceived } from "../notice/write-application.ts";
import { writeDraftLapsed, writeOffersLapsed, writeWithdrawn } from "../notice/write-ends.ts";
import { writeOffers } from "../notice/write-plans.ts";
import { offersHash } from "../offer/compute-offer.ts";
import { newestEdition } from "../policy/find-policy.ts";
import { decide } from "./decide.ts";
import { evaluateNow, factsOf } from "./facts-of.ts";
import { move } from "./move.ts";
import { compute, offer } from "./offer.ts";
import { openProtection, syncProtection } from "./protect.ts";
import { tellNotice } from "./tell-notice.ts";
import {
  type CaseTelling,
  dayOf,
  finish,
  type LoanTelling,
  orderOf,
  runClock,
  type Step,
  sayOf,
  standing,
} from "./telling.ts";

const FAR = "9999-12-31T00:00:00Z";

const NOTHING_YET = {
  submittedAt: null,
  submittedOn: null,
  acknowledgeBy: null,
  hardLimitAt: null,
  calendarEdition: null,
  clockStoppedAt: null,
  closedAt: null,
  followsCaseId: null,
  assignedTo: null,
  assignedToName: null,
  claimExpiresAt: null,
  makerId: null,
  makerName: null,
  checkerId: null,
  checkerName: null,
  declinedBy: null,
  declinedByName: null,
  declineChecker: null,
  appealedOn: null,
  appealUntil: null,
  evidenceDueOn: null,
  evidenceExtensions: null,
  cancelProposedBy: null,
  counterRelief: null,
  counteredOn: null,
  secondReviewReasons: null,
  offersHash: null,
  offerValidUntil: null,
};

export type NewCase = Readonly<{
  ground: Ground;
  hardshipReason: HardshipReason;
  statement: string;
  requested: Relief;
  externalId?: string | null;
}>;

/** As `caseDraft`. */
export function tellDraft(t: LoanTelling, step: Step, of: NewCase): CaseTelling {
  const { at } = step;
  const schedule = standing(t);
  const record: CaseTelling["record"] = {
    id: t.ids.uuid(at),
    institutionId: t.lender.id,
    number: t.ids.caseNumber(),
    version: 1,
    status: "DRAFT",
    loanId: t.loan.id,
    borrowerId: t.loan.borrowerId,
    currency: t.lender.currency,
    ...of,
    hardshipSince: null,
    externalId: of.externalId ?? null,
    requestedMonths: deferralMonths(of.requested, nextDue(t.terms, schedule)),
    exposureMinor: outstandingPrincipal(schedule, orderOf(t)),
    policyVersion: t.lender.policy.id,
    draftUntil: draftUntil(dayOf(t, at), t.lender.policy),
    late: false,
    automatic: false,
    createdAt: at,
    updatedAt: at,
    dueAt: new Date(FAR),
    atRiskAt: new Date(FAR),
    ...NOTHING_YET,
  };
  t.rows.deferral_case.push(record);
  const told: CaseTelling = Object.assign(t, { record, evidence: [], requests: [], decisions: 0, untold: {} });
  sayOf(told, step, "CASE_DRAFTED");
  return told;
}

/** As `caseSubmit` of a draft: approved at once where the policy allows it. */
export function tellSubmit(t: CaseTelling, step: Step): void {
  const { at } = step;
  const { record, lender } = t;
  const today = dayOf(t, at);
  const facts = factsOf(t, today);
  const state = move(t, { type: "SUBMIT", on: today }, step);
  record.submittedAt = at;
  record.exposureMinor = facts.outstanding.minor;
  record.calendarEdition = newestEdition(lender.policy);
  runClock(t, at);
  sayOf(t, step, "CASE_SUBMITTED", { ground: record.ground });
  openProtection(t, step, state);
  const evaluation = evaluateNow(t, step, facts);
  record.late = evaluation.late;
  const complete = stillNeeded(record, evaluation, lender.policy.numbers).length === 0;
  sayOf(t, { ...step, by: SYSTEM }, "RECEIPT_ACKNOWLEDGED", { complete });
  tellNotice(t, at, (about) => writeReceived(about, evaluation));
  if (mayApproveAutomatically(facts, lender.policy)) approveAtOnce(t, step);
  finish(t, step);
}

function approveAtOnce(t: CaseTelling, step: Step): void {
  const today = dayOf(t, step.at);
  const { record, lender } = t;
  const computed = compute(t, record.requested, today);
  if (!computed.ok || computed.value.withinRateCap === false) return;
  const validUntil = offerValidUntil(today, lender.policy);
  move(t, { type: "AUTO_APPROVE", on: today, offers: 1, offerValidUntil: validUntil }, step);
  record.automatic = true;
  record.offersHash = offersHash([computed.value.termsHash]);
  runClock(t, step.at);
  const decisionId = decide(t, step, { outcome: "APPROVED", termsHash: record.offersHash, automatic: true });
  const drafted = [{ relief: record.requested, computed: computed.value }];
  const offers = offer(t, { decisionId, status: "OPEN", validUntil }, drafted);
  sayOf(t, step, "CASE_APPROVED", { offers: 1, automatic: true, termsHash: record.offersHash });
  sayOf(t, step, "OFFERS_OPENED", { offers: 1, validUntil });
  tellNotice(t, step.at, (about) => writeOffers(about, offers, validUntil));
}

/** As `caseWithdraw`. */
export function tellWithdraw(t: CaseTelling, step: Step, words: string | null = null): void {
  const offered = t.record.status === "OFFERED";
  const state = move(t, { type: "WITHDRAW", on: dayOf(t, step.at) }, step);
  t.record.closedAt = step.at;
  runClock(t, step.at);
  sayOf(t, step, "CASE_WITHDRAWN", { words });
  tellNotice(t, step.at, (about) => writeWithdrawn(about, { offered, agreed: isAgreedOtherwise(t) }));
  closeOffers(t, "LAPSED");
  syncProtection(t, step, state);
  finish(t, step);
}

/** A draft that was left lying, or offers that nobody took. */
export function tellExpire(t: CaseTelling, step: Step): void {
  const validUntil = t.record.offerValidUntil ?? null;
  const state = move(t, { type: "EXPIRE", on: dayOf(t, step.at) }, step);
  t.record.closedAt = step.at;
  runClock(t, step.at);
  if (validUntil === null) {
    const begunOn = dayOf(t, t.record.createdAt);
    const until = draftUntil(begunOn, t.lender.policy);
    sayOf(t, step, "DRAFT_EXPIRED", { until });
    tellNotice(t, step.at, (about) => writeDraftLapsed(about, { begunOn, until }));
  } else {
    sayOf(t, step, "OFFERS_EXPIRED", { validUntil });
    tellNotice(t, step.at, (about) => writeOffersLapsed(about, { validUntil, agreed: isAgreedOtherwise(t) }));
  }
  closeOffers(t, "LAPSED");
  syncProtection(t, step, state);
  finish(t, step);
}

/** Whether an agreement of another case is in force on the loan. */
export const isAgreedOtherwise = ({ record, rows }: CaseTelling): boolean =>
  rows.agreement.some(
    ({ caseId, loanId, status }) => loanId === record.loanId && caseId !== record.id && status === "ACTIVE",
  );

/** Ends every offer that is still proposed or open. */
export function closeOffers(t: CaseTelling, to: "LAPSED" | "VOID", except?: string): void {
  for (const row of t.rows.offer) {
    const live = row.caseId === t.record.id && (row.status === "PROPOSED" || row.status === "OPEN");
    if (live && row.id !== except) row.status = to;
  }
}
