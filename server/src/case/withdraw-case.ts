import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { releaseBudget } from "../budget/settle-budget.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { closeOffers } from "../offer/close-offers.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { setClock } from "./case-clock.ts";
import { caseCommand, move } from "./case-command.ts";

@InputType({ description: "Take an application back. Collection may go on from then." })
export class CaseWithdrawInput extends CaseCommandInput {
  @Field(() => String, { nullable: true, description: "Why, if the borrower says." })
  words?: string | null;
}

export const withdrawCase = (context: Context, input: CaseWithdrawInput): Promise<StoredResult> =>
  caseCommand(context, "caseWithdraw", input, async (tx) => {
    const { record, today, policy, institution, now } = tx;
    const words = optionalText(input.words, ["words"], 2000);
    if (!words.ok) return err([words.error]);
    const moved = move(tx, { type: "WITHDRAW", on: today });
    if (!moved.ok) return moved;
    record.closedAt = now;
    setClock(record, [], today, policy, institution.timeZone);
    recordEvent(tx, { caseId: record.id, loanId: record.loanId }, "CASE_WITHDRAWN", { words: words.value });
    await closeOffers(tx, "LAPSED");
    await releaseBudget(tx);
    await syncProtection(tx, moved.value);
    return ok(undefined);
  });
