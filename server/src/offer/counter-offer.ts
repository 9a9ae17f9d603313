import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { releaseBudget } from "../budget/settle-budget.ts";
import { setClock } from "../case/case-clock.ts";
import { caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { reevaluate } from "../evaluation/reevaluate.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import type { Context } from "../graphql/context.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { readMeasures } from "../relief/read-measures.ts";
import { ReliefMeasureInput } from "../relief/relief-measure.input.ts";
import { closeOffers } from "./close-offers.ts";
import { draftOffers } from "./create-offers.ts";

@InputType({ description: "Ask, once, for something else than was offered. The offers are off then." })
export class OfferCounterInput extends CaseCommandInput {
  @Field(() => [ReliefMeasureInput], { description: "What should change instead: one to four measures." })
  measures!: ReliefMeasureInput[];

  @Field(() => String, { description: "Why, in the borrower's words. At most 2000 characters." })
  words!: string;
}

/** The borrower asks for something else: the case goes back to review, and the rules are run on what is asked now. */
export const counterOffer = (context: Context, input: OfferCounterInput): Promise<StoredResult> =>
  caseCommand(context, "offerCounter", input, async (tx) => {
    const { record, today, policy } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const relief = readMeasures(input.measures, ["measures"]);
    if (!relief.ok) return relief;
    const moved = move(tx, { type: "COUNTER_OFFER", on: today });
    if (!moved.ok) return moved;
    const loan = await loanOfCase(tx);
    const computed = draftOffers(loan, [relief.value], today, policy.numbers.rate.maxAnnual, () => ["measures"]);
    if (!computed.ok) return computed;
    record.counterRelief = relief.value;
    record.offersHash = null;
    record.secondReviewReasons = null;
    setClock(tx, await evidenceHolds(tx));
    await closeOffers(tx, "LAPSED");
    await releaseBudget(tx);
    await reevaluate(tx);
    await syncProtection(tx, moved.value);
    recordCaseEvent(tx, "OFFER_COUNTERED", { words: words.value });
    return ok(undefined);
  });
