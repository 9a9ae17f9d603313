import { err, ok } from "@respite/shared/result/result";
import { Field, InputType } from "type-graphql";
import { setClock } from "../case/case-clock.ts";
import { type CaseOutcome, type CaseTx, caseCommand, move } from "../case/case-command.ts";
import { openCaseOnLoan } from "../case/open-case-on-loan.ts";
import { CaseCommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { learnOfDisaster } from "../disaster/learn-of-disaster.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { loanOfCase } from "../loan/load-loan.ts";
import { tellAppealReceived } from "../notice/tell-ends.ts";
import { syncProtection } from "../protection/sync-protection.ts";

@InputType({ description: "Ask for another person to look at a decline." })
export class AppealOpenInput extends CaseCommandInput {
  @Field(() => String, { description: "What the borrower says to it. At most 4000 characters." })
  words!: string;
}

/** Opens an appeal within its window; somebody with no hand in the decline will hear it. */
export const openAppeal = (context: Context, input: AppealOpenInput): Promise<StoredResult> =>
  caseCommand(context, "appealOpen", input, (tx) => open(tx, input), ["protections"]);

async function open(tx: CaseTx, input: AppealOpenInput): Promise<CaseOutcome> {
  const { record, today } = tx;
  const words = plainText(input.words, ["words"]);
  if (!words.ok) return err([words.error]);
  const moved = move(tx, { type: "APPEAL", on: today });
  if (!moved.ok) return moved;
  const loan = await loanOfCase(tx);
  if (await openCaseOnLoan(tx, record.loanId, record.id)) return err([userError("OPEN_CASE_ON_LOAN", {}, ["caseId"])]);
  setClock(tx);
  recordCaseEvent(tx, "APPEAL_OPENED", { words: words.value });
  await learnOfDisaster(tx, loan); // whoever hears it judges by what is declared now
  await tellAppealReceived(tx);
  await syncProtection(tx, moved.value);
  return ok(undefined);
}
