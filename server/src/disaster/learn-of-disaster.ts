import type { CaseTx } from "../case/case-command.ts";
import { latestEvaluation } from "../evaluation/latest-evaluation.ts";
import { recordEvaluation } from "../evaluation/record-evaluation.ts";
import { currentFacts } from "../evaluation/reevaluate.ts";
import type { LockedLoan } from "../loan/load-loan.ts";

/** Runs the rules again where another disaster is declared than the case is judged with, or one at all; else writes nothing. */
export async function learnOfDisaster(tx: CaseTx, loan: LockedLoan): Promise<boolean> {
  const facts = await currentFacts(tx, loan);
  const declared = facts.disaster?.code;
  const known = await latestEvaluation(tx, tx.record.id);
  if (declared === undefined || declared === known?.facts.disaster?.code) return false;
  recordEvaluation(tx, facts);
  return true;
}
