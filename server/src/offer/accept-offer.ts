import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import type { Currency } from "@respite/shared/money/currency";
import { missingFor } from "@respite/shared/relief/offer-conditions";
import { err, ok } from "@respite/shared/result/result";
import { amountUnpaid } from "@respite/shared/schedule/amounts";
import { firstUnpaid } from "@respite/shared/schedule/position";
import { Field, ID, InputType, Int } from "type-graphql";
import { AgreementRecord } from "../agreement/agreement.entity.ts";
import { consumeBudget } from "../budget/settle-budget.ts";
import { setClock } from "../case/case-clock.ts";
import { type CaseTx, finish, lockCase, move } from "../case/case-command.ts";
import { CommandInput } from "../command/command.input.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordEvent } from "../event/record-event.ts";
import { EvidenceRecord } from "../evidence/evidence.entity.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { type LockedLoan, lockLoan } from "../loan/load-loan.ts";
import { readStanding } from "../loan/read-standing.ts";
import { tellAgreement } from "../notice/tell-plans.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";
import { recordBooked } from "../schedule/record-booked.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { closeOffers } from "./close-offers.ts";
import { scheduleHash } from "./compute-offer.ts";
import { OfferRecord } from "./offer.entity.ts";
import { stillHolds } from "./still-holds.ts";

@InputType({ description: "Accept an offer for the borrower. It binds the exact terms seen." })
export class OfferAcceptInput extends CommandInput {
  @Field(() => ID, { description: "The offer." })
  offerId!: string;

  @Field(() => Int, { description: "The version of the case that was seen." })
  expectedVersion!: number;

  @Field(() => String, { description: "`termsHash` of the offer as it was shown to the borrower." })
  termsHash!: string;
}

/** The borrower accepts: the offer's schedule is booked exactly as it was shown, and the agreement is in force. */
export function acceptOffer(context: Context, input: OfferAcceptInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Offer", input.offerId);
  const notFound = userError("OFFER_NOT_FOUND", {}, ["offerId"]);
  return runCommand(context, "offerAccept", input, institutionId, notFound, async (command) => {
    const { em } = command;
    const where = { id: uuid ?? "", institutionId: command.institutionId };
    const seen = await em.findOne(OfferRecord, where, { unkept: true });
    if (!seen) return err([notFound]);
    const locked = await lockCase(command, seen.caseId, input.expectedVersion);
    if (!locked.ok) return locked;
    const tx = locked.value;
    const offer = await em.findOneOrFail(OfferRecord, where, { forUpdate: true });
    if (offer.termsHash !== input.termsHash) return err([userError("TERMS_CHANGED", {}, ["termsHash"])]);
    const moved = move(tx, { type: "ACCEPT_OFFER", on: tx.today });
    if (!moved.ok) return moved;
    if (offer.status !== "OPEN") return err([userError("OFFER_NOT_OPEN", {}, ["offerId"])]);
    const missing = await documentsMissing(tx, offer);
    if (missing.length > 0)
      return err([userError("CONDITION_NOT_MET", { documents: missing.join(", ") }, ["offerId"])]);
    const loan = await lockLoan(tx, tx.record.loanId, tx.policy);
    if (!loan) throw new Error(`Case ${tx.record.id} has no loan.`);
    if (!(await stillHolds(tx, offer, loan))) return err([userError("OFFER_OUTDATED", {}, ["offerId"])]);

    await book(tx, offer, loan);
    await tellAgreement(tx, offer);
    offer.status = "ACCEPTED";
    await closeOffers(tx, "LAPSED", offer.id);
    await consumeBudget(tx, offer.costToLenderMinor);
    setClock(tx.record, [], tx.today, tx.policy, tx.institution.timeZone);
    await syncProtection(tx, moved.value);
    return finish(tx, ok(undefined));
  });
}

/** What the borrower was to send before, and did not. */
async function documentsMissing({ em, institutionId, record }: CaseTx, offer: OfferRecord) {
  const { conditions } = offer.relief;
  if (!conditions || conditions.documents.length === 0) return [];
  const received = await em.find(EvidenceRecord, { institutionId, caseId: record.id });
  return missingFor(
    conditions,
    received.map(({ kind }) => kind),
  );
}

async function book(tx: CaseTx, offer: OfferRecord, { record: loan, position }: LockedLoan): Promise<void> {
  const { em, institutionId, record, actor, now, today } = tx;
  const schedule = bookedSchedule(offer.currency as Currency, offer.instalments, offer.rates ?? null);
  const scheduleId = uuidV7(now.getTime());
  const number = position.scheduleNumber + 1;
  em.persist(
    em.create(ScheduleRecord, {
      ...{ id: scheduleId, institutionId, loanId: loan.id, caseId: record.id, number, origin: "RELIEF", bookedAt: now },
      currency: offer.currency,
      instalments: offer.instalments,
      rates: offer.rates ?? null,
      totalMinor: offer.instalments.reduce((sum, row) => sum + row.paid + amountUnpaid(row), 0),
      hash: scheduleHash(schedule),
    }),
  );
  loan.scheduleId = scheduleId;
  readStanding(loan, schedule, { today, now, order: position.order });
  em.persist(
    em.create(AgreementRecord, {
      id: uuidV7(now.getTime()),
      ...{ institutionId, caseId: record.id, loanId: loan.id, offerId: offer.id, scheduleId, status: "ACTIVE" },
      ...{ acceptedAt: now, acceptedBy: actor.id, acceptedByName: actor.name, termsHash: offer.termsHash },
      deferralMonths: deferralMonths(offer.relief, firstUnpaid(position.schedule)?.dueOn ?? offer.firstDueOn),
    }),
  );
  const subject = { caseId: record.id, loanId: loan.id };
  recordEvent(tx, subject, "OFFER_ACCEPTED", { position: offer.position, termsHash: offer.termsHash });
  recordBooked(tx, subject, offer, number);
}
