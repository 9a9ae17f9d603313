import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { AuthorityEndInput, AuthoritySetInput } from "./authority.input.ts";
import { authorityLimitShape } from "./authority-limit.shape.ts";
import { AuthorityLimit } from "./authority-limit.type.ts";
import { endAuthority } from "./end-authority.ts";
import { setAuthority } from "./set-authority.ts";

@ObjectType({ description: "Limits of authority, or at least one user error." })
export class AuthorityPayload extends CommandPayload {
  @ReadBy(givenRoot(() => authorityLimitShape))
  @Field(() => AuthorityLimit, { nullable: true, description: "The limits; null when there are user errors." })
  authorityLimit!: AuthorityLimit | null;
}

@Resolver()
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
}
