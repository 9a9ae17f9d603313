import { weighDecision } from "@respite/shared/authority/weigh-decision";
import type { DeclineReason } from "@respite/shared/case/case-words";
import { DECLINE_NEXT_STEPS } from "@respite/shared/case/decline-words";
import { appealUntil, offerValidUntil } from "@respite/shared/clock/deadlines";
import type { Relief } from "@respite/shared/relief/relief";
import { writeDeclined } from "../notice/write-application.ts";
import { writeAppealReceived } from "../notice/write-ends.ts";
import { writeOffers } from "../notice/write-plans.ts";
import { offersHash } from "../offer/compute-offer.ts";
import { offeredOf } from "../offer/drafted.ts";
import { decide } from "./decide.ts";
import { factsOf } from "./facts-of.ts";
import { move } from "./move.ts";
import { draft, offer } from "./offer.ts";
import { syncProtection } from "./protect.ts";
import { closeOffers } from "./tell-application.ts";
import { tellNotice } from "./tell-notice.ts";
import { type CaseTelling, dayOf, finish, holds, runClock, type Step, sayOf } from "./telling.ts";

/** As `caseApprove`. Whether a second person has to confirm follows from the policy. */
export function tellApprove(
  t: CaseTelling,
  step: Step,
  reliefs: readonly Relief[],
  words = "",
  overrideReason: string | null = null,
): void {
  const { record, lender } = t;
  const today = dayOf(t, step.at);
  const drafted = draft(t, reliefs, today);
  const facts = factsOf(t, record.submittedOn ?? today);
  // Histories are of a time before limits of authority were set.
  const { reasons: secondReview, weighing } = weighDecision(facts, drafted.map(offeredOf), lender.policy, null);
  const validUntil = offerValidUntil(today, lender.policy);
  const of = { on: today, by: step.by.id, offers: reliefs.length, offerValidUntil: validUntil, secondReview };
  move(t, { type: "APPROVE", ...of }, step);
  const open = secondReview.length === 0;
  const termsHash = offersHash(drafted.map(({ computed }) => computed.termsHash));
  record.secondReviewReasons = [...secondReview];
  record.offersHash = termsHash;
  if (open) runClock(t, step.at);
  const decided = { words, reasonCodes: secondReview, overrideReason, termsHash, authority: weighing };
  const decisionId = decide(t, step, { outcome: "APPROVED", ...decided });
  const offers = offer(
    t,
    { decisionId, status: open ? "OPEN" : "PROPOSED", validUntil: open ? validUntil : null },
    drafted,
  );
  sayOf(t, step, "CASE_APPROVED", { offers: reliefs.length, overrideReason, words, termsHash });
  if (!open) sayOf(t, step, "SECOND_REVIEW_NEEDED", { reasons: secondReview });
  else {
    sayOf(t, step, "OFFERS_OPENED", { offers: reliefs.length, validUntil });
    tellNotice(t, step.at, (about) => writeOffers(about, offers, validUntil));
  }
  finish(t, step);
}

/** As `caseConfirm`. */
export function tellConfirm(t: CaseTelling, step: Step, words: string | null = null): void {
  const { record, lender } = t;
  const today = dayOf(t, step.at);
  const validUntil = offerValidUntil(today, lender.policy);
  move(t, { type: "CONFIRM", on: today, by: step.by.id, offerValidUntil: validUntil }, step);
  const offers = t.rows.offer.filter((row) => row.caseId === record.id && row.status === "PROPOSED");
  for (const row of offers) Object.assign(row, { status: "OPEN", validUntil });
  runClock(t, step.at);
  const made = t.rows.decision.findLast((row) => row.caseId === record.id && row.outcome === "APPROVED");
  const decided = { words: words ?? "", termsHash: record.offersHash ?? null, authority: made?.authority ?? null };
  decide(t, step, { outcome: "CONFIRMED", ...decided });
  sayOf(t, step, "CASE_CONFIRMED", { words });
  sayOf(t, step, "OFFERS_OPENED", { offers: offers.length, validUntil });
  tellNotice(t, step.at, (about) => writeOffers(about, offers, validUntil));
  finish(t, step);
}

/** As `caseReturn`. */
export function tellReturn(t: CaseTelling, step: Step, words: string): void {
  move(t, { type: "RETURN", on: dayOf(t, step.at), by: step.by.id }, step);
  t.record.offersHash = null;
  t.record.secondReviewReasons = null;
  runClock(t, step.at, holds(t));
  closeOffers(t, "VOID");
  decide(t, step, { outcome: "RETURNED", words });
  sayOf(t, step, "CASE_RETURNED", { words });
  finish(t, step);
}

/** As `caseDecline`; on appeal it is for good. */
export function tellDecline(t: CaseTelling, step: Step, reasons: readonly DeclineReason[], words: string): void {
  const { record, lender } = t;
  const today = dayOf(t, step.at);
  const onAppeal = record.appealedOn != null;
  const until = appealUntil(today, lender.policy);
  const state = move(t, { type: "DECLINE", on: today, by: step.by.id, reasons, appealUntil: until }, step);
  runClock(t, step.at);
  if (record.appealUntil == null) record.closedAt = step.at;
  const nextSteps = reasons.map((reason) => DECLINE_NEXT_STEPS[reason][lender.locale]).join("\n");
  decide(t, step, { outcome: onAppeal ? "DECLINE_UPHELD" : "DECLINED", reasonCodes: reasons, words, nextSteps });
  sayOf(t, step, onAppeal ? "DECLINE_UPHELD" : "CASE_DECLINED", { words, reasons });
  tellNotice(t, step.at, (about) => writeDeclined(about, reasons));
  syncProtection(t, step, state);
  finish(t, step);
}

/** Nobody appealed in time: the case is closed. */
export function tellAppealWindow(t: CaseTelling, step: Step): void {
  t.record.closedAt = step.at;
  sayOf(t, step, "APPEAL_WINDOW_CLOSED", { until: t.record.appealUntil });
  finish(t, step);
}

/** As `appealOpen`. */
export function tellAppeal(t: CaseTelling, step: Step, words: string): void {
  const state = move(t, { type: "APPEAL", on: dayOf(t, step.at) }, step);
  runClock(t, step.at);
  sayOf(t, step, "APPEAL_OPENED", { words });
  tellNotice(t, step.at, writeAppealReceived);
  syncProtection(t, step, state);
  finish(t, step);
}

/** A loan in litigation or charged off: ordinary relief is not for it. */
export function tellSpecialHandling(t: CaseTelling, step: Step, words: string): void {
  const state = move(t, { type: "SPECIAL_HANDLING", on: dayOf(t, step.at), by: step.by.id }, step);
  runClock(t, step.at);
  decide(t, step, { outcome: "SPECIAL_HANDLING", words });
  sayOf(t, step, "SPECIAL_HANDLING_BEGUN", { words });
  syncProtection(t, step, state);
  finish(t, step);
}
