import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { attendCase, CaseAttendInput } from "./attend-case.ts";

@Resolver()
export class PresenceMutation {
  @Mutation(() => CasePayload, {
    description:
      "Say that one has a case open, so that others who open it see it. Said again before 45 seconds are over.",
  })
  async caseAttend(
    @Arg("input", () => CaseAttendInput, { description: "Which case." }) input: CaseAttendInput,
    @Ctx() context: Context,
  ) {
    return payload(await attendCase(context, input), context);
  }
}
