import type { Facts } from "@respite/shared/evaluation/facts";
import type { CaseTx } from "../case/case-command.ts";
import { type LockedLoan, loanOfCase } from "../loan/load-loan.ts";
import { gatherFacts } from "./gather-facts.ts";
import { recordEvaluation } from "./record-evaluation.ts";

/** The facts of a submitted case as they stand now; receipt keeps its day, and a counter-offer is what is asked for. */
export async function currentFacts(tx: CaseTx, loan: LockedLoan): Promise<Facts> {
  const { id: caseId, ground, hardshipReason, hardshipSince = null, submittedOn } = tx.record;
  const requested = tx.record.counterRelief ?? tx.record.requested;
  const said = { caseId, ground, hardshipReason, hardshipSince, requested, submittedOn: submittedOn ?? tx.today };
  return gatherFacts(tx, said, loan);
}

/** Runs the rules again, because there is new evidence, or something else is asked for. */
export async function reevaluate(tx: CaseTx): Promise<void> {
  const loan = await loanOfCase(tx);
  recordEvaluation(tx, await currentFacts(tx, loan));
}
