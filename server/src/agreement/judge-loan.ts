import { DeferralCaseRecord } from "../case/case.entity.ts";
import type { CommandTx } from "../command/run-command.ts";
import { AgreementRecord } from "./agreement.entity.ts";
import { judgeAgreement, type Verdict } from "./judge-agreement.ts";

/** The cases whose agreements are in force on a loan, locked, the latest first. Before the loan: as accepting does. */
export async function lockAgreed({ em, institutionId }: CommandTx, loanId: string): Promise<DeferralCaseRecord[]> {
  const agreements = await em.find(AgreementRecord, { institutionId, loanId, status: "ACTIVE" }, { unkept: true });
  if (agreements.length === 0) return [];
  const where = { institutionId, id: { $in: agreements.map(({ caseId }) => caseId) } };
  const options = { forUpdate: true, orderBy: { id: "desc" } } as const;
  const cases = await em.find(DeferralCaseRecord, where, options);
  return cases.filter(({ status }) => status === "ACTIVE");
}

/** Judges every agreement in force on a loan under lock. */
export async function judgeLoan(
  tx: CommandTx,
  agreed: readonly DeferralCaseRecord[],
  loanId: string,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const record of agreed) verdicts.push(await judgeAgreement(tx, record, loanId));
  return verdicts;
}
