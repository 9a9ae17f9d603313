import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { seesDrafts } from "../policy/policy.roots.ts";
import { shippedPolicy } from "../policy/read-policy.ts";
import { readFinishedReplays } from "./read-finished-replays.ts";
import { readReplayOverAll } from "./read-replay-over-all.ts";
import { ReplayTotals } from "./replay-totals.type.ts";
import { viewTotals } from "./replay-totals.view.ts";

@Resolver()
export class ReplayTotalsQuery {
  @Query(() => ReplayTotals, {
    nullable: true,
    description:
      "What the latest replays of a policy that ships come to over all institutions that you may see. Of an institution's own version people of the platform learn what its latest replay over all institutions (`overAll`) came to, also of a draft that nobody else may read. Null for whatever else is asked for.",
  })
  async replayTotals(
    @Arg("policyVersionId", () => ID, {
      description: "What was replayed: a preset such as PRESET-KR, CN-DEFAULT@1, or a version such as HEYUAN@2.",
    })
    policyVersionId: string,
    @Arg("against", () => ID, {
      nullable: true,
      description: "Only replays that compare it with this one, which ships too; whatever was in force unless given.",
    })
    against: string | null,
    @Arg("replay", () => ID, {
      nullable: true,
      description:
        "What this very replay over all institutions came to, whatever it tried; for people of the platform. The latest unless given.",
    })
    replay: string | null,
    @Ctx() context: Context,
  ) {
    const actor = requireActor(context);
    authorize(actor, "replayTotals");
    const to = shippedPolicy(policyVersionId);
    const from = against == null ? null : shippedPolicy(against);
    if (from === undefined) return null;
    if (to === undefined || replay != null) {
      const mayRead = actor.institutionId === null && seesDrafts(actor);
      const wanted = { policyVersionId, against: against ?? null, replay: replay ?? null };
      const found = mayRead ? await readReplayOverAll(context, wanted) : null;
      return found && viewTotals(found, found.to, context.locale);
    }
    return viewTotals(await readFinishedReplays(context, to, from), to, context.locale);
  }
}
