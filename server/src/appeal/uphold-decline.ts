import type { DeclineReason } from "@respite/shared/case/case-words";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { DeclineReasonEnum } from "../case/case.enums.ts";
import { setClock } from "../case/case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "../case/case-command.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { tellDeclined } from "../notice/tell-application.ts";
import { syncProtection } from "../protection/sync-protection.ts";

@InputType({ description: "Let a decline stand after hearing the appeal. It is final." })
export class AppealUpholdInput extends CaseCommandInput {
  @Field(() => [DeclineReasonEnum], { description: "Every reason; at least one." })
  reasonCodes!: DeclineReason[];

  @Field(() => String, { description: "The reasons in plain words, for the borrower. At most 2000 characters." })
  words!: string;
}

/** The appeal is heard by somebody with no hand in the decline, who lets it stand: protection ends, the case is closed. */
export const upholdDecline = (context: Context, input: AppealUpholdInput): Promise<StoredResult> =>
  caseCommand(context, "appealUphold", input, (tx) => uphold(tx, input), ["protections"]);

async function uphold(tx: CaseTx, input: AppealUpholdInput): Promise<CaseOutcome> {
  const { record, actor, today, now } = tx;
  const reasons = [...new Set(input.reasonCodes)];
  if (reasons.length === 0) return err([userError("REASONS_MISSING", {}, ["reasonCodes"])]);
  const words = plainText(input.words, ["words"], 2000);
  if (!words.ok) return err([words.error]);
  const moved = move(tx, { type: "UPHOLD_DECLINE", on: today, by: actor.id, reasons });
  if (!moved.ok) return moved;
  record.closedAt = now;
  setClock(tx);
  const number = nextDecisionNumber(tx);
  recordDecision(tx, { number, outcome: "DECLINE_UPHELD", reasonCodes: reasons, words: words.value });
  recordCaseEvent(tx, "DECLINE_UPHELD", { words: words.value, reasons });
  await tellDeclined(tx, reasons);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
