import { err, ok } from "@respite/shared/result/result";
import { Field, ID, InputType } from "type-graphql";
import { CommandInput } from "../command/command.input.ts";
import { plainText } from "../command/plain-text.ts";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { DateScalar, MinorScalar } from "../graphql/scalars.ts";
import { userError } from "../graphql/user-error.ts";
import { bookPayment } from "./book-payment.ts";

@InputType({ description: "Money that came in on a loan." })
export class PaymentPostInput extends CommandInput {
  @Field(() => ID, { description: "The loan." })
  loanId!: string;

  @Field(() => MinorScalar, { description: "How much, in minor units of the loan's currency; more than zero." })
  amount!: number;

  @Field(() => DateScalar, { description: "The day it came in, in the lender's time zone." })
  receivedOn!: string;

  @Field(() => String, { description: "Your own id of the payment; each is posted once. At most 100 characters." })
  externalId!: string;
}

/** Posts a payment: the loan's figures follow from it, and an agreement that it completes is completed. */
export function postPayment(context: Context, input: PaymentPostInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("Loan", input.loanId);
  const notFound = userError("LOAN_NOT_FOUND", {}, ["loanId"]);
  return runCommand(context, "paymentPost", input, institutionId, notFound, async (tx) => {
    const externalId = plainText(input.externalId, ["externalId"], 100);
    if (!externalId.ok) return err([externalId.error]);
    const { amount: amountMinor, receivedOn } = input;
    const told = {
      loanId: uuid ?? "",
      amountMinor,
      receivedOn,
      externalId: externalId.value,
      source: "PARTNER",
    } as const;
    const booked = await bookPayment(tx, told);
    return booked.ok ? ok(told.loanId) : booked;
  });
}
