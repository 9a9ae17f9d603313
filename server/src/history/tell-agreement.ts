import { watchUntil } from "@respite/shared/agreement/watch-until";
import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import { nextDue } from "@respite/shared/relief/next-due";
import { amountUnpaid } from "@respite/shared/schedule/amounts";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { writeBroken, writeUndone } from "../notice/write-ends.ts";
import { writeAgreement } from "../notice/write-plans.ts";
import { scheduleHash } from "../offer/compute-offer.ts";
import type { OfferRecord } from "../offer/offer.entity.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { decide } from "./decide.ts";
import { move } from "./move.ts";
import { syncProtection } from "./protect.ts";
import { closeOffers, isAgreedOtherwise } from "./tell-application.ts";
import { missingOf } from "./tell-at-risk.ts";
import { readPosition } from "./tell-loan.ts";
import { tellNotice } from "./tell-notice.ts";
import {
  type CaseTelling,
  dayOf,
  finish,
  type LoanTelling,
  runClock,
  type Step,
  say,
  sayOf,
  standing,
} from "./telling.ts";

const money = (t: LoanTelling, minor: number) => moneyInWords({ minor, currency: t.lender.currency });

/** As `offerAccept`: the offer's schedule is booked exactly, and the borrower gets it in writing. */
export function tellAccept(t: CaseTelling, step: Step, position = 1): void {
  const offer = accept(t, step, position);
  tellNotice(t, step.at, (about) => writeAgreement(about, offer));
}

/** The same without the writing: what was agreed on elsewhere was written there. */
export function accept(t: CaseTelling, step: Step, position = 1): OfferRecord {
  const { at } = step;
  const { record, loan } = t;
  const state = move(t, { type: "ACCEPT_OFFER", on: dayOf(t, at) }, step);
  const offer = t.rows.offer.find(
    (row) => row.caseId === record.id && row.position === position && row.status === "OPEN",
  );
  if (!offer) throw new Error(`A history cannot accept offer ${position}: it is not open.`);
  offer.status = "ACCEPTED";
  const months = deferralMonths(offer.relief, nextDue(t.terms, standing(t)));
  t.pastReliefs.push({ from: dayOf(t, at), months, endedOn: null });
  book(t, step, offer, months);
  closeOffers(t, "LAPSED", offer.id);
  runClock(t, at);
  syncProtection(t, step, state);
  loan.updatedAt = at;
  finish(t, step);
  return offer;
}

function book(t: CaseTelling, step: Step, offer: OfferRecord, deferralMonths: number): void {
  const { at, by } = step;
  const { record, loan, lender } = t;
  const scheduleId = t.ids.uuid(at);
  const { instalments, firstAmountMinor, firstDueOn, position, termsHash } = offer;
  const schedule = bookedSchedule(lender.currency, instalments, offer.rates ?? null);
  const number = t.scheduleNumber + 1;
  t.rows.schedule.push({
    id: scheduleId,
    institutionId: lender.id,
    loanId: loan.id,
    caseId: record.id,
    number,
    origin: "RELIEF",
    bookedAt: at,
    currency: offer.currency,
    instalments,
    hash: scheduleHash(schedule),
    rates: offer.rates ?? null,
    totalMinor: instalments.reduce((sum, row) => sum + row.paid + amountUnpaid(row), 0),
  });
  Object.assign(t, { booked: schedule, scheduleNumber: number });
  loan.scheduleId = scheduleId;
  readPosition(t, at);
  t.rows.agreement.push({
    id: t.ids.uuid(at),
    institutionId: lender.id,
    caseId: record.id,
    loanId: loan.id,
    offerId: offer.id,
    scheduleId,
    status: "ACTIVE",
    acceptedAt: at,
    acceptedBy: by.id,
    acceptedByName: by.name,
    termsHash,
    endedAt: null,
    missedOn: null,
    watchUntil: null,
    deferralMonths,
  });
  sayOf(t, step, "OFFER_ACCEPTED", { position, termsHash });
  const hash = scheduleHash(schedule);
  sayOf(t, step, "SCHEDULE_BOOKED", { number, firstAmount: money(t, firstAmountMinor), firstDueOn, hash });
}

/** The borrower pays what the oldest unpaid instalment still wants. */
export function tellPayment(t: LoanTelling, caseId: string | null, step: Step): void {
  const next = firstUnpaid(standing(t));
  if (!next) throw new Error("A history cannot pay a loan that is paid.");
  t.loan.paidMinor += amountUnpaid(next);
  readPosition(t, step.at);
  t.loan.updatedAt = step.at;
  say(t, caseId, step, "PAYMENT_RECEIVED", { amount: money(t, amountUnpaid(next)) });
}

/** As `judgeAgreement` when the days to put a missed instalment right are over: the borrower is told which one it was. */
export function tellBreak(t: CaseTelling, step: Step): void {
  const missing = missingOf(t, step.at);
  tellEnd(t, step, "BREAK");
  tellNotice(t, step.at, (about) => writeBroken(about, missing));
}

/** The agreement was kept to its end, or broken; whoever was told of it was told elsewhere. */
export function tellEnd(t: CaseTelling, step: Step, type: "COMPLETE" | "BREAK"): void {
  const state = move(t, { type, on: dayOf(t, step.at) }, step);
  const status = type === "COMPLETE" ? "COMPLETED" : "BROKEN";
  end(t, step, status);
  sayOf(t, step, `AGREEMENT_${status}`, { watchUntil: status === "COMPLETED" ? watch(t, step) : null });
  syncProtection(t, step, state);
  finish(t, step);
}

/** As long as the next relief follows on this one. */
function watch(t: CaseTelling, { at }: Step): CalendarDate {
  const agreement = t.rows.agreement.findLast((row) => row.caseId === t.record.id);
  const booked = t.rows.schedule.find((row) => row.id === agreement?.scheduleId);
  if (!agreement || !booked) throw new Error("A history cannot complete an agreement that was not booked.");
  const schedule = bookedSchedule(t.lender.currency, booked.instalments, booked.rates ?? null);
  agreement.watchUntil = watchUntil(schedule, dayOf(t, at), t.lender.policy);
  return agreement.watchUntil;
}

/** Two people undo an agreement: `proposer` says it should be, the one of `step` does it. */
export function tellCancel(t: CaseTelling, proposer: Step, step: Step, words: string): void {
  move(t, { type: "PROPOSE_CANCEL", on: dayOf(t, proposer.at), by: proposer.by.id }, proposer);
  finish(t, proposer);
  const state = move(t, { type: "CANCEL", on: dayOf(t, step.at), by: step.by.id }, step);
  end(t, step, "CANCELLED");
  decide(t, step, { outcome: "CANCELLED", words });
  sayOf(t, step, "AGREEMENT_CANCELLED", { words });
  undo(t, step);
  tellNotice(t, step.at, (about) => writeUndone(about, { restored: standing(t), agreed: isAgreedOtherwise(t) }));
  syncProtection(t, step, state);
  finish(t, step);
}

/** The schedule from before the agreement is booked again, as a version of its own. */
function undo(t: CaseTelling, { at }: Step): void {
  const { loan } = t;
  const before = t.rows.schedule.findLast((row) => row.loanId === loan.id && row.number === t.scheduleNumber - 1);
  if (!before) throw new Error("A history cannot undo the first schedule.");
  const [id, number] = [t.ids.uuid(at), t.scheduleNumber + 1];
  t.rows.schedule.push({ ...before, id, number, origin: "UNDO", caseId: t.record.id, bookedAt: at });
  Object.assign(t, {
    booked: bookedSchedule(t.lender.currency, before.instalments, before.rates ?? null),
    scheduleNumber: number,
  });
  loan.scheduleId = id;
  readPosition(t, at);
}

function end(t: CaseTelling, { at }: Step, status: "COMPLETED" | "BROKEN" | "CANCELLED"): void {
  t.record.closedAt = at;
  runClock(t, at);
  for (const row of t.rows.agreement) {
    if (row.caseId === t.record.id) Object.assign(row, { status, endedAt: at });
  }
  const last = t.pastReliefs.pop();
  if (last) t.pastReliefs.push({ ...last, endedOn: dayOf(t, at) });
}
