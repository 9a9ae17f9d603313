import type { CommandTx } from "../command/run-command.ts";
import { DeferralCaseRecord } from "./case.entity.ts";
import { OPEN_STATUSES } from "./open-statuses.ts";

/** Whether a case other than this one is open on the loan. Holds until the end of the transaction only under the loan's lock. */
export async function openCaseOnLoan(
  { em, institutionId }: CommandTx,
  loanId: string,
  exceptCaseId: string,
): Promise<boolean> {
  const others = { institutionId, loanId, id: { $ne: exceptCaseId }, status: { $in: [...OPEN_STATUSES] } };
  return (await em.count(DeferralCaseRecord, others)) > 0;
}
