import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { judgeLoan, lockAgreed } from "../agreement/judge-loan.ts";
import { CommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { ownInstitution } from "../institution/own-institution.ts";
import { lockLoan } from "../loan/load-loan.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import { PaymentRecord } from "./payment.entity.ts";
import { writePayment } from "./write-payment.ts";

@InputType({ description: "Take a payment back: the bank returned it, or it was another loan's." })
export class PaymentReverseInput extends CommandInput {
  @Field(() => ID, { description: "The loan it was posted on." })
  loanId!: string;

  @Field(() => String, { description: "Your own id of the payment." })
  externalId!: string;

  @Field(() => String, { description: "Why it is taken back, for the record. At most 500 characters." })
  reason!: string;
}

/** Takes a payment back by a row of its own; the payment stays on record. What an agreement came to is not undone by it. */
export function reversePayment(context: Context, input: PaymentReverseInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const loanNotFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "paymentReverse", input, institutionId, loanNotFound, async (tx) => {
    const { em, institutionId } = tx;
    const reason = plainText(input.reason, ["reason"], 500);
    if (!reason.ok) return err([reason.error]);
    const agreed = await lockAgreed(tx, uuid ?? "");
    const loan = await lockLoan(tx, uuid ?? "");
    if (!loan) return err([loanNotFound]);
    const { externalId } = input;
    const payment = await em.findOne(PaymentRecord, { institutionId, loanId: loan.record.id, externalId });
    if (!payment) return err([userError("PAYMENT_NOT_FOUND", {}, ["externalId"])]);
    if ((await em.count(PaymentRecord, { institutionId, reverses: payment.id })) > 0)
      return err([userError("PAYMENT_REVERSED_ALREADY", {}, ["externalId"])]);
    const booked = await em.findOneOrFail(ScheduleRecord, { id: loan.record.scheduleId, institutionId });
    const atBooking = booked.instalments.reduce((sum, { paid }) => sum + paid, 0);
    if (loan.record.paidMinor - payment.amountMinor < atBooking)
      return err([userError("PAYMENT_IN_SCHEDULE", {}, ["externalId"])]);
    const { institution, today } = await ownInstitution(tx);
    const entry = {
      amountMinor: -payment.amountMinor,
      receivedOn: today,
      externalId: null,
      source: "PARTNER",
    } as const;
    const reversal = { ...entry, reverses: payment.id, reason: reason.value };
    await writePayment(tx, loan, reversal, { institution, today, caseId: agreed[0]?.id ?? null });
    await judgeLoan(tx, agreed, loan.record.id);
    return ok(loan.record.id);
  });
}
