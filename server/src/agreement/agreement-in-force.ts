import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { type LockedLoan, lockLoan } from "../loan/load-loan.ts";
import { AgreementRecord } from "./agreement.entity.ts";

/** The agreement of a case with its loan under lock, as long as no later relief has taken the place of its schedule. */
export async function agreementInForce(
  tx: CaseTx,
): Promise<Result<Readonly<{ agreement: AgreementRecord; loan: LockedLoan }>, readonly UserErrorValue[]>> {
  const { em, institutionId, record } = tx;
  const agreement = await em.findOneOrFail(AgreementRecord, { institutionId, caseId: record.id });
  const loan = await lockLoan(tx, record.loanId, tx.policy);
  if (!loan) throw new Error(`Case ${record.id} has no loan.`);
  if (loan.record.scheduleId !== agreement.scheduleId) return err([userError("AGREEMENT_SUPERSEDED", {}, ["caseId"])]);
  return ok({ agreement, loan });
}
