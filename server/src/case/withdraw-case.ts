import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { releaseBudget } from "../budget/settle-budget.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { evidenceRequests, requestOpen } from "../evidence/evidence-holds.ts";
import type { Context } from "../graphql/context.ts";
import { tellWithdrawn } from "../notice/tell-ends.ts";
import { closeOffers } from "../offer/close-offers.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { setClock } from "./case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "./case-command.ts";

@InputType({ description: "Take an application back. Collection may go on from then." })
export class CaseWithdrawInput extends CaseCommandInput {
  @Field(() => String, { nullable: true, description: "Why, if the borrower says. At most 2000 characters." })
  words?: string | null;
}

/** Nothing is waited for any more: a request that went on would stop the clock of the case when it is taken up again. */
async function dropRequest(tx: CaseTx): Promise<void> {
  const open = requestOpen(await evidenceRequests(tx));
  if (open && open.dueOn > tx.today) open.dueOn = tx.today;
}

export const withdrawCase = (context: Context, input: CaseWithdrawInput): Promise<StoredResult> =>
  caseCommand(context, "caseWithdraw", input, (tx) => withdraw(tx, input), ["protections"]);

async function withdraw(tx: CaseTx, input: CaseWithdrawInput): Promise<CaseOutcome> {
  const { record, today, now } = tx;
  const words = optionalText(input.words, ["words"], 2000);
  if (!words.ok) return err([words.error]);
  const before = record.status;
  const moved = move(tx, { type: "WITHDRAW", on: today });
  if (!moved.ok) return moved;
  if (before === "EVIDENCE_REQUESTED") await dropRequest(tx);
  record.closedAt = now;
  setClock(tx);
  recordCaseEvent(tx, "CASE_WITHDRAWN", { words: words.value });
  await tellWithdrawn(tx, before === "OFFERED");
  await closeOffers(tx, "LAPSED");
  await releaseBudget(tx);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
