import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";

@InputType({ description: "Move a case off the ordinary path: the loan is charged off, or before a court." })
export class CaseSpecialHandlingInput extends CaseCommandInput {
  @Field(() => String, { description: "Why, for the record. At most 2000 characters." })
  words!: string;
}

/** The hold stays; a senior reviewer brings the case back by reopening it. */
export const beginSpecialHandling = (context: Context, input: CaseSpecialHandlingInput): Promise<StoredResult> =>
  caseCommand(context, "caseSpecialHandling", input, async (tx) => {
    const { actor, today } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const moved = move(tx, { type: "SPECIAL_HANDLING", on: today, by: actor.id });
    if (!moved.ok) return moved;
    setClock(tx);
    const number = nextDecisionNumber(tx);
    recordDecision(tx, { number, outcome: "SPECIAL_HANDLING", words: words.value });
    recordCaseEvent(tx, "SPECIAL_HANDLING_BEGUN", { words: words.value });
    return ok(undefined);
  });
