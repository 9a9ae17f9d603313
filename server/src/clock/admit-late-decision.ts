import type { CaseTx } from "../case/case-command.ts";
import { evidenceHolds } from "../evidence/evidence-holds.ts";
import { tellLateDecision } from "../notice/tell-later.ts";
import { latestDecision } from "./latest-decision.ts";

/** Tells the borrower that the decision is late, and by when it comes at the latest, where there is such a day. */
export async function admitLateDecision(tx: CaseTx, promisedBy: string): Promise<void> {
  const decideBy = latestDecision(tx, await evidenceHolds(tx));
  if (decideBy !== null) await tellLateDecision(tx, { promisedBy, decideBy });
}
