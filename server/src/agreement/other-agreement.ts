import type { CaseTx } from "../case/case-command.ts";
import { AgreementRecord } from "./agreement.entity.ts";

/** Whether an agreement of another case is in force on the loan of this one: what it protects stays protected. */
export async function isAgreedOtherwise({ em, institutionId, record }: CaseTx): Promise<boolean> {
  const where = { institutionId, loanId: record.loanId, status: "ACTIVE" } as const;
  const inForce = await em.find(AgreementRecord, where, { unkept: true });
  return inForce.some(({ caseId }) => caseId !== record.id);
}
