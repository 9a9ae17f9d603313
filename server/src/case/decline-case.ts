import type { DeclineReason } from "@respite/shared/case/case-words";
import { DECLINE_NEXT_STEPS } from "@respite/shared/case/decline-words";
import { appealUntil } from "@respite/shared/clock/deadlines";
import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { CaseCommandInput } from "../command/command.input.ts";
import { optionalText, plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { nextDecisionNumber, recordDecision } from "../decision/record-decision.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { tellDeclined } from "../notice/tell-application.ts";
import { syncProtection } from "../protection/sync-protection.ts";
import { DeclineReasonEnum } from "./case.enums.ts";
import { setClock } from "./case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "./case-command.ts";

@InputType({ description: "Decline a case. The borrower is told the reasons, the words and the next steps." })
export class CaseDeclineInput extends CaseCommandInput {
  @Field(() => [DeclineReasonEnum], { description: "Every reason; at least one." })
  reasonCodes!: DeclineReason[];

  @Field(() => String, { description: "The reasons in plain words, for the borrower. At most 2000 characters." })
  words!: string;

  @Field(() => String, {
    nullable: true,
    description: "What the borrower can do next; the policy's own words unless given. At most 2000 characters.",
  })
  nextSteps?: string | null;
}

/** Declines, always by a person. The hold on collection stays until the time to appeal is over. */
export const declineCase = (context: Context, input: CaseDeclineInput): Promise<StoredResult> =>
  caseCommand(context, "caseDecline", input, (tx) => decline(tx, input), ["protections"]);

async function decline(tx: CaseTx, input: CaseDeclineInput): Promise<CaseOutcome> {
  const { record, actor, today, policy, institution } = tx;
  const reasons = [...new Set(input.reasonCodes)];
  if (reasons.length === 0) return err([userError("REASONS_MISSING", {}, ["reasonCodes"])]);
  const words = plainText(input.words, ["words"], 2000);
  const steps = optionalText(input.nextSteps, ["nextSteps"], 2000);
  if (!words.ok) return err([words.error]);
  if (!steps.ok) return err([steps.error]);

  const onAppeal = record.appealedOn != null;
  const until = appealUntil(today, policy);
  const moved = move(tx, { type: "DECLINE", on: today, by: actor.id, reasons, appealUntil: until });
  if (!moved.ok) return moved;
  setClock(tx);
  if (record.appealUntil == null) record.closedAt = tx.now;
  const nextSteps = steps.value ?? reasons.map((reason) => DECLINE_NEXT_STEPS[reason][institution.locale]).join("\n");
  const number = nextDecisionNumber(tx);
  const outcome = onAppeal ? "DECLINE_UPHELD" : "DECLINED";
  recordDecision(tx, { number, outcome, reasonCodes: reasons, words: words.value, nextSteps });
  recordCaseEvent(tx, onAppeal ? "DECLINE_UPHELD" : "CASE_DECLINED", { words: words.value, reasons });
  await tellDeclined(tx, reasons);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
