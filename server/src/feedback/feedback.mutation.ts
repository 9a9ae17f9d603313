import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { FeedbackGiveInput, giveFeedback } from "./give-feedback.ts";

@Resolver()
export class FeedbackMutation {
  @Mutation(() => CasePayload, { description: "Take down what a borrower thinks of the result, once a case." })
  async feedbackGive(
    @Arg("input", () => FeedbackGiveInput, { description: "What they think." }) input: FeedbackGiveInput,
    @Ctx() context: Context,
  ) {
    return payload(await giveFeedback(context, input), context);
  }
}
