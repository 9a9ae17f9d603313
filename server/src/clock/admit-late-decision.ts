import { deadlines } from "@respite/shared/clock/deadlines";
import type { CaseTx } from "../case/case-command.ts";
import { evidenceRequests, holdOf } from "../evidence/evidence-holds.ts";
import { tellLateDecision } from "../notice/tell-later.ts";
import { calendarOf } from "../policy/find-policy.ts";

/**
 * Tells the borrower that the decision is late, and by when it comes at the latest. Not of an appeal, for which the
 * policy has no such day, nor when that day is past as well: nothing is promised that was broken already.
 */
export async function admitLateDecision(tx: CaseTx, promisedBy: string): Promise<void> {
  const { record, today, policy } = tx;
  const { submittedOn } = record;
  if (submittedOn == null || record.appealedOn != null) return;
  const holds = (await evidenceRequests(tx)).map(holdOf).filter(({ requestedOn }) => requestedOn >= submittedOn);
  const { hardLimitOn: decideBy } = deadlines(submittedOn, holds, policy, calendarOf(policy));
  if (decideBy >= today) await tellLateDecision(tx, { promisedBy, decideBy });
}
