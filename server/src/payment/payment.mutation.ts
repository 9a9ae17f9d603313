import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { LoanPayload } from "../loan/loan.mutation.ts";
import { PaymentPostInput, postPayment } from "./post-payment.ts";
import { PaymentReverseInput, reversePayment } from "./reverse-payment.ts";

@Resolver()
export class PaymentMutation {
  @Mutation(() => LoanPayload, {
    description: "Post a payment. An agreement is judged by it at once; each `externalId` is posted once.",
  })
  async paymentPost(
    @Arg("input", () => PaymentPostInput, { description: "The payment as you have it." }) input: PaymentPostInput,
    @Ctx() context: Context,
  ) {
    return payload(await postPayment(context, input), context);
  }

  @Mutation(() => LoanPayload, { description: "Take a payment back, with a reason. It stays on record." })
  async paymentReverse(
    @Arg("input", () => PaymentReverseInput, { description: "Which payment, and why." }) input: PaymentReverseInput,
    @Ctx() context: Context,
  ) {
    return payload(await reversePayment(context, input), context);
  }
}
