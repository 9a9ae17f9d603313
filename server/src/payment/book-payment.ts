import type { Currency } from "@respite/shared/money/currency";
import { moneyInWords } from "@respite/shared/money/money-in-words";
import { err, ok, type Result } from "@respite/shared/result/result";
import { judgeLoan, lockAgreed } from "../agreement/judge-loan.ts";
import type { CommandTx } from "../command/run-command.ts";
import { type UserErrorValue, userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { lockLoan } from "../loan/load-loan.ts";
import { mostPayable } from "./most-payable.ts";
import { PaymentRecord } from "./payment.entity.ts";
import type { PaymentSource } from "./payment.enums.ts";
import { writePayment } from "./write-payment.ts";

/** A payment as somebody tells it. */
export type ToldPayment = Readonly<{
  loanId: string;
  amountMinor: number;
  receivedOn: string;
  externalId: string;
  source: PaymentSource;
}>;

/** Posts a payment on a loan, or says why it cannot be; then nothing is written. Cases are locked before their loan. */
export async function bookPayment(tx: CommandTx, told: ToldPayment): Promise<Result<void, readonly UserErrorValue[]>> {
  const { em, institutionId } = tx;
  const { loanId, amountMinor, receivedOn, externalId } = told;
  const agreed = await lockAgreed(tx, loanId);
  const loan = await lockLoan(tx, loanId);
  if (!loan) return err([userError("LOAN_NOT_FOUND", {}, ["loanId"])]);
  const { institution, today } = await ownInstitution(tx);
  if (amountMinor <= 0) return err([userError("PAYMENT_NOT_POSITIVE", {}, ["amount"])]);
  if (receivedOn > today) return err([userError("DAY_IN_FUTURE", { day: receivedOn }, ["receivedOn"])]);
  const { startedOn } = loan.record;
  if (receivedOn < startedOn) return err([userError("PAYMENT_BEFORE_LOAN", { startedOn }, ["receivedOn"])]);
  if ((await em.count(PaymentRecord, { institutionId, externalId })) > 0)
    return err([userError("EXTERNAL_ID_TAKEN", { externalId }, ["externalId"])]);
  const left = await mostPayable(tx, loan, { amountMinor, receivedOn }, { timeZone: institution.timeZone, today });
  if (amountMinor > left) {
    const inWords = moneyInWords({ minor: left, currency: loan.record.currency as Currency });
    return err([userError("PAYMENT_TOO_LARGE", { left: inWords }, ["amount"])]);
  }
  await writePayment(
    tx,
    loan,
    { ...told, reverses: null, reason: null },
    { institution, today, caseId: agreed[0]?.id ?? null },
  );
  await judgeLoan(tx, agreed, loanId);
  return ok(undefined);
}
