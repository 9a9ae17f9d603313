import { deferralMonths } from "@respite/shared/evaluation/deferral-months";
import { nextDue } from "@respite/shared/relief/next-due";
import { missingFor } from "@respite/shared/relief/offer-conditions";
import { err, ok } from "@respite/shared/result/result";
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
import { recordCaseEvent } from "../event/record-event.ts";
import { EvidenceRecord } from "../evidence/evidence.entity.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { type LockedLoan, loanOfCase } from "../loan/load-loan.ts";
import { tellAgreement } from "../notice/tell-plans.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { bookOffer } from "../schedule/book-offer.ts";
import { recordBooked } from "../schedule/record-booked.ts";
import { closeOffers } from "./close-offers.ts";
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
    const loan = await loanOfCase(tx);
    if (!(await stillHolds(tx, offer, loan))) return err([userError("OFFER_OUTDATED", {}, ["offerId"])]);

    book(tx, offer, loan);
    await tellAgreement(tx, offer);
    offer.status = "ACCEPTED";
    await closeOffers(tx, "LAPSED", offer.id);
    await consumeBudget(tx, offer.costToLenderMinor);
    setClock(tx);
    await syncProtection(tx, moved.value);
    return finish(tx, ok(undefined));
  });
}

/** What the borrower was to send before, and did not. */
async function documentsMissing({ em, institutionId, record }: CaseTx, offer: OfferRecord) {
  const { conditions } = offer.relief;
  if (!conditions || conditions.documents.length === 0) return [];
  const received = await em.find(EvidenceRecord, { institutionId, caseId: record.id, quarantine: null });
  return missingFor(
    conditions,
    received.map(({ kind }) => kind),
  );
}

function book(tx: CaseTx, offer: OfferRecord, loan: LockedLoan): void {
  const { em, institutionId, record, actor, now } = tx;
  const { id: scheduleId, number } = bookOffer(tx, offer, loan, "RELIEF");
  em.persist(
    em.create(AgreementRecord, {
      id: uuidV7(now.getTime()),
      institutionId,
      caseId: record.id,
      loanId: record.loanId,
      offerId: offer.id,
      scheduleId,
      status: "ACTIVE",
      acceptedAt: now,
      acceptedBy: actor.id,
      acceptedByName: actor.name,
      termsHash: offer.termsHash,
      deferralMonths: deferralMonths(offer.relief, nextDue(loan.position.terms, loan.position.schedule)),
    }),
  );
  recordCaseEvent(tx, "OFFER_ACCEPTED", { position: offer.position, termsHash: offer.termsHash });
  recordBooked(tx, offer, number);
}
