import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { policyReplayShape } from "./policy-replay.shape.ts";
import { PolicyReplay, PolicyReplayFlipConnection } from "./policy-replay.type.ts";

const byId = rootOne<Readonly<{ id: string }>>(
  () => policyReplayShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param(({ id }) => uuidOf("PolicyReplay", id), "uuid")}`],
);

@Resolver(() => PolicyReplay)
export class ReplayQuery {
  @ArgumentsLate()
  @Query(() => PolicyReplay, {
    nullable: true,
    description: "How far a replay is and what it came to; null when there is none that you may see.",
  })
  replay(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "replay");
    return readOne(byId, context, info);
  }

  @FieldResolver(() => PolicyReplayFlipConnection, { description: "The cases that flip." })
  flips(@Args(() => PageArgs) _page: PageArgs): never {
    throw new Error("PolicyReplay.flips is answered by the read engine.");
  }
}
