import type { CaseState } from "@respite/shared/case/case-state";
import type { Evaluation } from "@respite/shared/evaluation/evaluation";
import type { Facts } from "@respite/shared/evaluation/facts";
import { protectionOfCase } from "@respite/shared/protection/protection-of-case";
import { daysPastDue } from "@respite/shared/schedule/position";
import { recordEvaluation } from "../evaluation/record-evaluation.ts";
import type { LockedLoan } from "../loan/load-loan.ts";
import { openProtection } from "../protection/sync-protection.ts";
import { acknowledgeReceipt } from "./acknowledge-receipt.ts";
import type { CaseTx } from "./case-command.ts";

/** What follows from receipt on a day: collection stops, the rules are run, and the borrower is told of it. */
export async function takeUp(
  tx: CaseTx,
  state: CaseState,
  { position }: LockedLoan,
  facts: Facts,
): Promise<Evaluation> {
  const protection = protectionOfCase(state, tx.today);
  if (protection) await openProtection(tx, daysPastDue(position.schedule, facts.submittedOn), protection);
  const evaluation = recordEvaluation(tx, facts);
  tx.record.late = evaluation.late;
  acknowledgeReceipt(tx, evaluation);
  return evaluation;
}
