import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { AgreementCancelInput, cancelAgreement } from "./cancel-agreement.ts";
import { AgreementProposeCancelInput, proposeCancel } from "./propose-cancel.ts";

const INPUT = { description: "Which case, and why." };

/** Two people undo an agreement. */
@Resolver()
export class AgreementMutation {
  @Mutation(() => CasePayload, { description: "Propose to undo an agreement; another person does it." })
  async agreementProposeCancel(
    @Arg("input", () => AgreementProposeCancelInput, INPUT) input: AgreementProposeCancelInput,
    @Ctx() context: Context,
  ) {
    return payload(await proposeCancel(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description:
      "Undo an agreement that somebody else proposed to undo: the former schedule is booked again, row for row.",
  })
  async agreementCancel(
    @Arg("input", () => AgreementCancelInput, INPUT) input: AgreementCancelInput,
    @Ctx() context: Context,
  ) {
    return payload(await cancelAgreement(context, input), context);
  }
}
