import { ok } from "@respite/shared/result/result";
import { setClock } from "../case/case-clock.ts";
import { type CaseOutcome, type CaseTx, move } from "../case/case-command.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { lastDayOf } from "../institution/business-date.ts";
import { tellEvidenceMissed } from "../notice/tell-ends.ts";
import { evidenceRequests, holdOf, requestOpen } from "./evidence-holds.ts";

/** Nothing was sent in time: the case goes back to review, and its clock runs again from the day after the last. */
export async function giveUpEvidence(tx: CaseTx, dueOn: string): Promise<CaseOutcome> {
  const { record, today, institution } = tx;
  const moved = move(tx, { type: "CLOSE_EVIDENCE_REQUEST", on: today, by: null });
  if (!moved.ok) return moved;
  const requests = await evidenceRequests(tx);
  const kinds = requestOpen(requests)?.kinds ?? [];
  setClock(tx, requests.map(holdOf));
  recordCaseEvent(tx, "EVIDENCE_NOT_PROVIDED", { dueOn });
  await tellEvidenceMissed(tx, { kinds, dueOn, decideBy: lastDayOf(record.dueAt, institution.timeZone) });
  return ok(undefined);
}
