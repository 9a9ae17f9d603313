import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { policyReplayShape } from "./policy-replay.shape.ts";
import { PolicyReplayConnection } from "./policy-replay.type.ts";

type PageArgs = Readonly<{ policyVersionId: string; first: number; after?: string | null }>;

const replays = rootPage<PageArgs>(() => policyReplayShape, {
  where: ({ column }, _args, param) => [
    sql`${column("to_version")} = ${param(({ policyVersionId }) => policyVersionId, "text")}`,
  ],
  order: () => ({
    by: [
      { column: "requested_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
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
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "policyReplays");
    return readPage(replays, context, info);
  }
}
