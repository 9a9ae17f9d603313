import { ok } from "@respite/shared/result/result";
import type { CaseOutcome, CaseTx } from "../case/case-command.ts";
import { recordCaseEvent } from "../event/record-event.ts";

/**
 * Nobody appealed in time: the decline stands and the case is closed. Its protection was dated to this day when it was
 * declined, and has ended by itself.
 */
export async function closeAppealWindow(tx: CaseTx, until: string): Promise<CaseOutcome> {
  const { record, now } = tx;
  record.closedAt = now;
  recordCaseEvent(tx, "APPEAL_WINDOW_CLOSED", { until });
  return ok(undefined);
}
