import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { LoanPayload } from "../loan/loan.mutation.ts";
import { backdateProtection, ProtectionBackdateInput } from "./backdate-protection.ts";
import { ProtectionReleaseInput, releaseProtection } from "./release-protection.ts";

@Resolver()
export class ProtectionMutation {
  @Mutation(() => LoanPayload, { description: "Let a protection begin earlier, with a reason." })
  async protectionBackdate(
    @Arg("input", () => ProtectionBackdateInput, { description: "Which one, from when, and why." })
    input: ProtectionBackdateInput,
    @Ctx() context: Context,
  ) {
    return payload(await backdateProtection(context, input), context);
  }

  @Mutation(() => LoanPayload, { description: "End a protection before its time, with a reason." })
  async protectionRelease(
    @Arg("input", () => ProtectionReleaseInput, { description: "Which one, and why." }) input: ProtectionReleaseInput,
    @Ctx() context: Context,
  ) {
    return payload(await releaseProtection(context, input), context);
  }
}
