import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { askReplay, PolicyReplayInput } from "./ask-replay.ts";
import { policyReplayShape } from "./policy-replay.shape.ts";
import { PolicyReplay } from "./policy-replay.type.ts";

@ObjectType({ description: "A replay, or at least one user error." })
export class PolicyReplayPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const given = rootOne(
  () => policyReplayShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, viewer) => viewer.given, "uuid")}`],
);

@Resolver(() => PolicyReplayPayload)
export class ReplayMutation {
  @Mutation(() => PolicyReplayPayload, {
    description: "Run a policy over all past cases in the background: who flips, why, and at what cost.",
  })
  async policyReplay(
    @Arg("input", () => PolicyReplayInput, { description: "Which one." }) input: PolicyReplayInput,
    @Ctx() context: Context,
  ) {
    return payload(await askReplay(context, input), context);
  }

  @FieldResolver(() => PolicyReplay, {
    nullable: true,
    description: "The replay; null when there are user errors.",
  })
  replay(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(given, context, info, uuid);
  }
}
