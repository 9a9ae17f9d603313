import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { currentFacts } from "../evaluation/reevaluate.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { tellReopened } from "../notice/tell-application.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";
import { takeUp } from "./take-up.ts";

@InputType({ description: "Take up a closed case again, because there is something new." })
export class CaseReopenInput extends CaseCommandInput {
  @Field(() => String, { description: "What is new. At most 2000 characters." })
  words!: string;
}

/**
 * As if it had been received today: the clock starts, collection stops, the rules are run on what is known now, and the
 * borrower is told so, with everything that is missing.
 */
export const reopenCase = (context: Context, input: CaseReopenInput): Promise<StoredResult> =>
  caseCommand(context, "caseReopen", input, async (tx) => {
    const { record, actor, today } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const loan = await loanOfCase(tx);
    const moved = move(tx, { type: "REOPEN", on: today, by: actor.id });
    if (!moved.ok) return moved;
    const facts = await currentFacts(tx, loan);
    if (facts.openCaseOnLoan) return err([userError("OPEN_CASE_ON_LOAN", {}, ["caseId"])]);
    Object.assign(record, { closedAt: null, offersHash: null, secondReviewReasons: null, automatic: false });
    record.updatedAt = tx.now;
    setClock(tx);
    recordCaseEvent(tx, "CASE_REOPENED", { words: words.value });
    await tellReopened(tx, await takeUp(tx, moved.value, loan, facts));
    return ok(undefined);
  });
