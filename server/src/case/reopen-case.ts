import { protectionOfCase } from "@respite/shared/protection/protection-of-case";
import { err, ok } from "@respite/shared/result/result";
import { daysPastDue } from "@respite/shared/schedule/position";
import { Field, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordEvaluation } from "../evaluation/record-evaluation.ts";
import { currentFacts } from "../evaluation/reevaluate.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { lockLoan } from "../loan/load-loan.ts";
import { tellReopened } from "../notice/tell-application.ts";
import { openProtection } from "../protection/sync-protection.ts";
import { acknowledgeReceipt } from "./acknowledge-receipt.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";

@InputType({ description: "Take up a closed case again, because there is something new." })
export class CaseReopenInput extends CaseCommandInput {
  @Field(() => String, { description: "What is new." })
  words!: string;
}

/**
 * As if it had been received today: the clock starts, collection stops, the rules are run on what is known now, and the
 * borrower is told so, with everything that is missing.
 */
export const reopenCase = (context: Context, input: CaseReopenInput): Promise<StoredResult> =>
  caseCommand(context, "caseReopen", input, async (tx) => {
    const { record, actor, today, policy, institution } = tx;
    const words = plainText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const loan = await lockLoan(tx, record.loanId, tx.policy);
    if (!loan) throw new Error(`Case ${record.id} has no loan.`);
    const moved = move(tx, { type: "REOPEN", on: today, by: actor.id });
    if (!moved.ok) return moved;
    const facts = await currentFacts(tx, loan);
    if (facts.openCaseOnLoan) return err([userError("OPEN_CASE_ON_LOAN", {}, ["caseId"])]);
    Object.assign(record, { closedAt: null, offersHash: null, secondReviewReasons: null, automatic: false });
    record.updatedAt = tx.now;
    setClock(record, [], today, policy, institution.timeZone);
    const subject = { caseId: record.id, loanId: record.loanId };
    recordEvent(tx, subject, "CASE_REOPENED", { words: words.value });
    const protection = protectionOfCase(moved.value, today);
    const entry = daysPastDue(loan.position.schedule, today);
    if (protection) await openProtection(tx, { ...subject, daysPastDue: entry }, protection);
    const evaluation = recordEvaluation(tx, subject, facts, policy, today);
    record.late = evaluation.late;
    acknowledgeReceipt(tx, evaluation);
    await tellReopened(tx, evaluation);
    return ok(undefined);
  });
