import { offerValidUntil } from "@respite/shared/clock/deadlines";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { checkAuthority } from "../authority/check-authority.ts";
import { reserveBudget } from "../budget/reserve-budget.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { tellOffers } from "../notice/tell-plans.ts";
import { OfferRecord } from "../offer/offer.entity.ts";
import { stillHolds } from "../offer/still-holds.ts";
import { setClock } from "./case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "./case-command.ts";

@InputType({ description: "Confirm, as checker, the offers that the maker proposed." })
export class CaseConfirmInput extends CaseCommandInput {
  @Field(() => String, { description: "`offersHash` of the case as you saw it: you confirm exactly those offers." })
  termsHash!: string;

  @Field(() => String, { nullable: true, description: "A remark for the record. At most 2000 characters." })
  words?: string | null;
}

/** A second person agrees, whose own authority covers it: the offers open, if the loan is still as it was. */
export const confirmCase = (context: Context, input: CaseConfirmInput): Promise<StoredResult> =>
  caseCommand(context, "caseConfirm", input, (tx) => confirm(tx, input), ["ownLimits", "proposedReach"]);

async function confirm(tx: CaseTx, input: CaseConfirmInput): Promise<CaseOutcome> {
  const { em, record, actor, institutionId, today, policy } = tx;
  const words = optionalText(input.words, ["words"], 2000);
  if (!words.ok) return err([words.error]);
  const validUntil = offerValidUntil(today, policy);
  const moved = move(tx, { type: "CONFIRM", on: today, by: actor.id, offerValidUntil: validUntil });
  if (!moved.ok) return moved;
  if (input.termsHash !== record.offersHash) return err([userError("TERMS_CHANGED", {}, ["termsHash"])]);
  const offers = await em.find(OfferRecord, { institutionId, caseId: record.id, status: "PROPOSED" });
  const loan = await loanOfCase(tx);
  for (const offer of offers) if (!(await stillHolds(tx, offer, loan))) return err([userError("OFFERS_OUTDATED", {})]);
  const weighed = await checkAuthority(tx, offers);
  if (!weighed.ok) return weighed;
  const reserved = await reserveBudget(
    tx,
    offers.map(({ costToLenderMinor }) => costToLenderMinor),
  );
  if (!reserved.ok) return reserved;
  for (const offer of offers) Object.assign(offer, { status: "OPEN", validUntil });
  setClock(tx);
  const number = nextDecisionNumber(tx);
  const decided = { words: words.value ?? "", termsHash: input.termsHash, authority: weighed.value };
  recordDecision(tx, { number, outcome: "CONFIRMED", ...decided });
  recordCaseEvent(tx, "CASE_CONFIRMED", { words: words.value });
  recordCaseEvent(tx, "OFFERS_OPENED", { offers: offers.length, validUntil });
  await tellOffers(tx, offers, validUntil);
  return ok(undefined);
}
