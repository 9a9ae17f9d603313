import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { policyReplayShape } from "./policy-replay.shape.ts";
import { PolicyReplayConnection } from "./policy-replay.type.ts";

type ReplaysArgs = Readonly<{ policyVersionId: string }>;

const replays = rootPage<ReplaysArgs>(() => policyReplayShape, {
  where: ({ column }, _args, param) => [
    sql`${column("to_version")} = ${param(({ policyVersionId }) => policyVersionId, "text")}`,
  ],
  order: () => descending("requested_at", "timestamptz"),
});

@Resolver()
export class PolicyReplaysQuery {
  @ArgumentsLate()
  @Query(() => PolicyReplayConnection, {
    description: "The replays of a policy version or preset, the newest first; those of your own institution.",
  })
  policyReplays(
    @Arg("policyVersionId", () => ID, { description: "What was replayed, such as HEYUAN@2 or PRESET-US." })
    _policyVersionId: string,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "policyReplays");
    return readPage(replays, context, info);
  }
}
