import { ok } from "@respite/shared/result/result";
import { recordCaseEvent } from "../event/record-event.ts";
import { businessDate } from "../institution/business-date.ts";
import { tellDraftLapsed } from "../notice/tell-ends.ts";
import { setClock } from "./case-clock.ts";
import { type CaseOutcome, type CaseTx, move } from "./case-command.ts";

/** A draft that nobody submitted is over. It protected nothing, so that nothing ends with it. */
export async function expireDraft(tx: CaseTx, until: string): Promise<CaseOutcome> {
  const { record, today, institution, now } = tx;
  const moved = move(tx, { type: "EXPIRE", on: today });
  if (!moved.ok) return moved;
  record.closedAt = now;
  setClock(tx);
  recordCaseEvent(tx, "DRAFT_EXPIRED", { until });
  await tellDraftLapsed(tx, businessDate(record.createdAt.toISOString(), institution.timeZone), until);
  return ok(undefined);
}
