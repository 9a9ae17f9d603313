import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { releaseBudget } from "../budget/settle-budget.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { tellUndone } from "../notice/tell-ends.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { restoreSchedule } from "../schedule/restore-schedule.ts";
import { agreementInForce } from "./agreement-in-force.ts";

@InputType({ description: "Undo an agreement that another person proposed to undo." })
export class AgreementCancelInput extends CaseCommandInput {
  @Field(() => String, { description: "Why; the borrower reads it. At most 2000 characters." })
  words!: string;
}

/** The second of two people undoes the agreement: the schedule from before it is booked again, exactly, as a new version. */
export const cancelAgreement = (context: Context, input: AgreementCancelInput): Promise<StoredResult> =>
  caseCommand(context, "agreementCancel", input, (tx) => cancel(tx, input), ["protections"]);

async function cancel(tx: CaseTx, input: AgreementCancelInput): Promise<CaseOutcome> {
  const { record, actor, today, now } = tx;
  const words = plainText(input.words, ["words"], 2000);
  if (!words.ok) return err([words.error]);
  const moved = move(tx, { type: "CANCEL", on: today, by: actor.id });
  if (!moved.ok) return moved;
  const inForce = await agreementInForce(tx);
  if (!inForce.ok) return inForce;
  const { agreement, loan } = inForce.value;
  const restored = await restoreSchedule(tx, loan, agreement.scheduleId);
  if (!restored.ok) return restored;
  agreement.status = "CANCELLED";
  agreement.endedAt = now;
  record.closedAt = now;
  const number = nextDecisionNumber(tx);
  recordDecision(tx, { number, outcome: "CANCELLED", words: words.value });
  recordCaseEvent(tx, "AGREEMENT_CANCELLED", { words: words.value });
  await tellUndone(tx, restored.value);
  await releaseBudget(tx);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
