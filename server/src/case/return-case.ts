import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import type { Context } from "../graphql/context.ts";
import { closeOffers } from "../offer/close-offers.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";

@InputType({ description: "Send a case back to its maker, as checker." })
export class CaseReturnInput extends CaseCommandInput {
  @Field(() => String, { description: "What should be different. At most 2000 characters." })
  words!: string;
}

export const returnCase = (context: Context, input: CaseReturnInput): Promise<StoredResult> =>
  caseCommand(context, "caseReturn", input, async (tx) => {
    const { record, actor, today } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const moved = move(tx, { type: "RETURN", on: today, by: actor.id });
    if (!moved.ok) return moved;
    record.offersHash = null;
    record.secondReviewReasons = null;
    setClock(tx, await evidenceHolds(tx));
    await closeOffers(tx, "VOID");
    recordDecision(tx, { number: nextDecisionNumber(tx), outcome: "RETURNED", words: words.value });
    recordCaseEvent(tx, "CASE_RETURNED", { words: words.value });
    return ok(undefined);
  });
