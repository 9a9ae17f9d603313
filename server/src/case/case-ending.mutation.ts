import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { beginSpecialHandling, CaseSpecialHandlingInput } from "./begin-special-handling.ts";
import { CasePayload } from "./case.payload.ts";
import { CaseReopenInput, reopenCase } from "./reopen-case.ts";

/** What takes a case off its path, and back onto it. */
@Resolver()
export class CaseEndingMutation {
  @Mutation(() => CasePayload, {
    description: "Move a case to special handling: its loan is charged off or before a court. The hold stays.",
  })
  async caseSpecialHandling(
    @Arg("input", () => CaseSpecialHandlingInput, { description: "Which case, and why." })
    input: CaseSpecialHandlingInput,
    @Ctx() context: Context,
  ) {
    return payload(await beginSpecialHandling(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description: "Take up a closed case again with new information, as if it were received today.",
  })
  async caseReopen(
    @Arg("input", () => CaseReopenInput, { description: "Which case, and what is new." }) input: CaseReopenInput,
    @Ctx() context: Context,
  ) {
    return payload(await reopenCase(context, input), context);
  }
}
