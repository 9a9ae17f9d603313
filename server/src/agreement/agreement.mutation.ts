import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { AgreementCancelInput, cancelAgreement } from "./cancel-agreement.ts";
import { AgreementEndHolidayInput, endHolidayEarly } from "./end-holiday.ts";
import { AgreementProposeCancelInput, proposeCancel } from "./propose-cancel.ts";

const INPUT = { description: "Which case, on which version, and what else it takes." };

@Resolver()
export class AgreementMutation {
  @Mutation(() => CasePayload, {
    description: "Resume payments before the months without payment are over, on the terms of `holidayEndPreview`.",
  })
  async agreementEndHoliday(
    @Arg("input", () => AgreementEndHolidayInput, INPUT) input: AgreementEndHolidayInput,
    @Ctx() context: Context,
  ) {
    return payload(await endHolidayEarly(context, input), context);
  }

  @Mutation(() => CasePayload, { description: "Propose that an agreement be undone; another person undoes it." })
  async agreementProposeCancel(
    @Arg("input", () => AgreementProposeCancelInput, INPUT) input: AgreementProposeCancelInput,
    @Ctx() context: Context,
  ) {
    return payload(await proposeCancel(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Undo an agreement, as the second person: the schedule from before it is booked again.",
  })
  async agreementCancel(
    @Arg("input", () => AgreementCancelInput, INPUT) input: AgreementCancelInput,
    @Ctx() context: Context,
  ) {
    return payload(await cancelAgreement(context, input), context);
  }
}
