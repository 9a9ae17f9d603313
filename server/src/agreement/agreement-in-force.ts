import { err, ok, type Result } from "@respite/shared/result/result";
import type { CaseTx } from "../case/case-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { type LockedLoan, loanOfCase } from "../loan/load-loan.ts";
import { AgreementRecord } from "./agreement.entity.ts";

/** The agreement of a case with its loan under lock, as long as no later relief has taken the place of its schedule. */
export async function agreementInForce(
  tx: CaseTx,
): Promise<Result<Readonly<{ agreement: AgreementRecord; loan: LockedLoan }>, readonly UserErrorValue[]>> {
  const { em, institutionId, record } = tx;
  const agreement = await em.findOneOrFail(AgreementRecord, { institutionId, caseId: record.id });
  const loan = await loanOfCase(tx);
  if (loan.record.scheduleId !== agreement.scheduleId) return err([userError("AGREEMENT_SUPERSEDED", {}, ["caseId"])]);
  return ok({ agreement, loan });
}
