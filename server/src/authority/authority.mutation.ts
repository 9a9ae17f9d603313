import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { AuthorityEndInput, AuthoritySetInput } from "./authority.input.ts";
import { authorityLimitShape } from "./authority-limit.shape.ts";
import { AuthorityLimit } from "./authority-limit.type.ts";
import { endAuthority } from "./end-authority.ts";
import { setAuthority } from "./set-authority.ts";

@ObjectType({ description: "Limits of authority, or at least one user error." })
export class AuthorityPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const given = rootOne(
  () => authorityLimitShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, viewer) => viewer.given, "uuid")}`],
);

@Resolver(() => AuthorityPayload)
export class AuthorityMutation {
  @Mutation(() => AuthorityPayload, {
    description: "Set up to what a person decides, or a role's people. Nobody raises their own authority.",
  })
  async authoritySet(
    @Arg("input", () => AuthoritySetInput, { description: "Whose limits, how far, and why." }) input: AuthoritySetInput,
    @Ctx() context: Context,
  ) {
    return payload(await setAuthority(context, input), context);
  }

  @Mutation(() => AuthorityPayload, {
    description: "End limits: a person falls back to those of the role, a role to the policy alone.",
  })
  async authorityEnd(
    @Arg("input", () => AuthorityEndInput, { description: "Which limits, and why." }) input: AuthorityEndInput,
    @Ctx() context: Context,
  ) {
    return payload(await endAuthority(context, input), context);
  }

  @FieldResolver(() => AuthorityLimit, { nullable: true, description: "The limits; null when there are user errors." })
  authorityLimit(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(given, context, info, uuid);
  }
}
