import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import { stillNeeded } from "@respite/shared/notice/missing-documents";
import { SYSTEM } from "../command/run-as-system.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import type { CaseTx } from "./case-command.ts";

/** Receipt is acknowledged at once and by itself, so that its clock cannot run out; it says whether a document is missing. */
export function acknowledgeReceipt(tx: CaseTx, evaluation: Pick<Evaluation, "findings">): void {
  const { record, policy } = tx;
  const complete = stillNeeded(record, evaluation, policy.numbers).length === 0;
  recordCaseEvent({ ...tx, actor: SYSTEM }, "RECEIPT_ACKNOWLEDGED", { complete });
}
