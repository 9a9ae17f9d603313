import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { shippedPolicy } from "../policy/read-policy.ts";
import { readFinishedReplays } from "./read-finished-replays.ts";
import { ReplayTotals } from "./replay-totals.type.ts";
import { viewTotals } from "./replay-totals.view.ts";

@Resolver()
export class ReplayTotalsQuery {
  @Query(() => ReplayTotals, {
    nullable: true,
    description:
      "What the latest replays of a policy that ships come to over all institutions that you may see; null when none of that name ships. Versions of an institution's own have their `replay`.",
  })
  async replayTotals(
    @Arg("policyVersionId", () => ID, {
      description: "What was replayed: a preset such as PRESET-KR, or CN-DEFAULT@1.",
    })
    policyVersionId: string,
    @Arg("against", () => ID, {
      nullable: true,
      description: "Only replays that compare it with this one, which ships too; whatever was in force unless given.",
    })
    against: string | null,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "replayTotals");
    const to = shippedPolicy(policyVersionId);
    const from = against == null ? null : shippedPolicy(against);
    if (to === undefined || from === undefined) return null;
    return viewTotals(await readFinishedReplays(context, to, from), to, context.locale);
  }
}
