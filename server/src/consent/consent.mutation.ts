import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { borrowerShape } from "../borrower/borrower.shape.ts";
import { Borrower } from "../borrower/borrower.type.ts";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { ConsentGiveInput, giveConsent } from "./give-consent.ts";
import { ConsentRevokeInput, revokeConsent } from "./revoke-consent.ts";

@ObjectType({ description: "A borrower with their consents, or at least one user error." })
export class ConsentPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const given = rootOne(
  () => borrowerShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, viewer) => viewer.given, "uuid")}`],
);

@Resolver(() => ConsentPayload)
export class ConsentMutation {
  @Mutation(() => ConsentPayload, { description: "Write down that a borrower agreed to one purpose." })
  async consentGive(
    @Arg("input", () => ConsentGiveInput, { description: "Who agreed to what." }) input: ConsentGiveInput,
    @Ctx() context: Context,
  ) {
    return payload(await giveConsent(context, input), context);
  }

  @Mutation(() => ConsentPayload, { description: "Write down that a borrower took a consent back." })
  async consentRevoke(
    @Arg("input", () => ConsentRevokeInput, { description: "Who took what back." }) input: ConsentRevokeInput,
    @Ctx() context: Context,
  ) {
    return payload(await revokeConsent(context, input), context);
  }

  @FieldResolver(() => Borrower, { nullable: true, description: "The borrower; null when there are user errors." })
  borrower(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(given, context, info, uuid);
  }
}
