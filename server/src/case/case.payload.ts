import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from "type-graphql";
import type { PayloadSource } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { givenCaseRoot } from "./case.roots.ts";
import { DeferralCase } from "./case.type.ts";

@ObjectType({ description: "A case, or at least one user error." })
export class CasePayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

/** The case is read like any other, in one statement for whatever is selected, with the commit or after it. */
@Resolver(() => CasePayload)
export class CasePayloadResolver {
  @ReadBy(givenCaseRoot)
  @FieldResolver(() => DeferralCase, {
    nullable: true,
    description: "The case as it is now; null when there are user errors.",
  })
  case(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(givenCaseRoot, context, info, uuid);
  }
}
