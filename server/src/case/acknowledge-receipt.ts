import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import { lacksEvidence } from "@respite/shared/evaluation/lacks-evidence";
import { SYSTEM } from "../command/run-as-system.ts";
import { recordEvent } from "../event/record-event.ts";
import type { CaseTx } from "./case-command.ts";

/** Receipt is acknowledged at once and by itself, so that its clock cannot run out; it says whether a document is missing. */
export function acknowledgeReceipt(tx: CaseTx, { findings }: Pick<Evaluation, "findings">): void {
  const { id: caseId, loanId, ground } = tx.record;
  recordEvent({ ...tx, actor: SYSTEM }, { caseId, loanId }, "RECEIPT_ACKNOWLEDGED", {
    complete: !lacksEvidence(findings, ground),
  });
}
