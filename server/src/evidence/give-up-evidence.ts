import { ok } from "@respite/shared/result/result";
import { setClock } from "../case/case-clock.ts";
import { type CaseOutcome, type CaseTx, move } from "../case/case-command.ts";
import { latestEvaluation } from "../evaluation/latest-evaluation.ts";
import { reevaluate } from "../evaluation/reevaluate.ts";
import { recordCaseEvent } from "../event/record-event.ts";
import { lastDayOf } from "../institution/business-date.ts";
import { tellEvidenceMissed } from "../notice/tell-ends.ts";
import { EvidenceRecord } from "./evidence.entity.ts";
import { evidenceRequests, holdOf, requestOpen } from "./evidence-holds.ts";

/**
 * Nobody said in time that all was sent: the case goes back to review, its clock runs again from the day after the last,
 * and the rules are run on what did come.
 */
export async function giveUpEvidence(tx: CaseTx, dueOn: string): Promise<CaseOutcome> {
  const { record, today, institution } = tx;
  const moved = move(tx, { type: "CLOSE_EVIDENCE_REQUEST", on: today, by: null });
  if (!moved.ok) return moved;
  const requests = await evidenceRequests(tx);
  const kinds = requestOpen(requests)?.kinds ?? [];
  setClock(tx, requests.map(holdOf));
  recordCaseEvent(tx, "EVIDENCE_NOT_PROVIDED", { dueOn });
  await tellEvidenceMissed(tx, { kinds, dueOn, decideBy: lastDayOf(record.dueAt, institution.timeZone) });
  if (await cameSince(tx)) await reevaluate(tx);
  return ok(undefined);
}

/** Whether a document came that the rules have not seen. */
async function cameSince(tx: CaseTx): Promise<boolean> {
  const { em, institutionId, record } = tx;
  const where = { institutionId, caseId: record.id, quarantine: null };
  const [last] = await em.find(EvidenceRecord, where, { orderBy: { receivedAt: "desc" }, limit: 1 });
  const seen = await latestEvaluation(tx, record.id);
  return last !== undefined && (seen === null || last.receivedAt > seen.evaluatedAt);
}
