import type { CaseStatus } from "@respite/shared/case/case-status";
import type { CommandTx } from "../command/run-command.ts";
import { DeferralCaseRecord } from "./case.entity.ts";

/** Statuses in which a case keeps another one on its loan from being opened. */
const OPEN: readonly CaseStatus[] = [
  "SUBMITTED",
  "UNDER_REVIEW",
  "EVIDENCE_REQUESTED",
  "PENDING_SECOND_REVIEW",
  "OFFERED",
  "APPEALED",
  "SPECIAL_HANDLING",
];

/** Whether a case other than this one is open on the loan. Holds until the end of the transaction only under the loan's lock. */
export async function openCaseOnLoan(
  { em, institutionId }: CommandTx,
  loanId: string,
  exceptCaseId: string,
): Promise<boolean> {
  const others = { institutionId, loanId, id: { $ne: exceptCaseId }, status: { $in: [...OPEN] } };
  return (await em.count(DeferralCaseRecord, others)) > 0;
}
