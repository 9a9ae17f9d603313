import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import { stillNeeded } from "@respite/shared/notice/missing-documents";
import { SYSTEM } from "../command/run-as-system.ts";
import { recordEvent } from "../event/record-event.ts";
import type { CaseTx } from "./case-command.ts";

/** Receipt is acknowledged at once and by itself, so that its clock cannot run out; it says whether a document is missing. */
export function acknowledgeReceipt(tx: CaseTx, evaluation: Pick<Evaluation, "findings">): void {
  const { record, policy } = tx;
  const subject = { caseId: record.id, loanId: record.loanId };
  const complete = stillNeeded(record, evaluation, policy.numbers).length === 0;
  recordEvent({ ...tx, actor: SYSTEM }, subject, "RECEIPT_ACKNOWLEDGED", { complete });
}
