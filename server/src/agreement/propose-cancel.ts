import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";

@InputType({ description: "Propose that an agreement be undone; a second person undoes it." })
export class AgreementProposeCancelInput extends CaseCommandInput {
  @Field(() => String, { description: "Why it should be undone. At most 2000 characters." })
  words!: string;
}

/** The first of two people. Nothing changes yet but that the second may act; a later proposal replaces this one. */
export const proposeCancel = (context: Context, input: AgreementProposeCancelInput): Promise<StoredResult> =>
  caseCommand(context, "agreementProposeCancel", input, async (tx) => {
    const { actor, today } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const moved = move(tx, { type: "PROPOSE_CANCEL", on: today, by: actor.id });
    if (!moved.ok) return moved;
    recordCaseEvent(tx, "CANCEL_PROPOSED", { words: words.value });
    return ok(undefined);
  });
