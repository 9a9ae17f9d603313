import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { agreementShape } from "../agreement/agreement.shape.ts";
import { Agreement } from "../agreement/agreement.type.ts";
import { CasePayload } from "../case/case.payload.ts";
import { givenCaseRoot } from "../case/case.roots.ts";
import { DeferralCase } from "../case/case.type.ts";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { acceptOffer, OfferAcceptInput } from "./accept-offer.ts";
import { counterOffer, OfferCounterInput } from "./counter-offer.ts";

@ObjectType({ description: "An agreement, or at least one user error." })
export class OfferAcceptPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const agreementOfCase = rootOne(
  () => agreementShape,
  ({ column }, _args, param) => [sql`${column("case_id")} = ${param((_, { given }) => given, "uuid")}`],
);

@Resolver(() => OfferAcceptPayload)
export class OfferMutation {
  @Mutation(() => OfferAcceptPayload, {
    description: "Accept an offer for the borrower: its schedule is booked exactly as shown.",
  })
  async offerAccept(
    @Arg("input", () => OfferAcceptInput, { description: "Which offer, and the terms that were seen." })
    input: OfferAcceptInput,
    @Ctx() context: Context,
  ) {
    return payload(await acceptOffer(context, input), context);
  }

  @Mutation(() => CasePayload, {
    description:
      "Ask, once, for something else than was offered: the case goes back to review with the counter-proposal.",
  })
  async offerCounter(
    @Arg("input", () => OfferCounterInput, { description: "What should change instead." }) input: OfferCounterInput,
    @Ctx() context: Context,
  ) {
    return payload(await counterOffer(context, input), context);
  }

  @FieldResolver(() => Agreement, {
    nullable: true,
    description: "The agreement in force; null when there are user errors.",
  })
  agreement(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(agreementOfCase, context, info, uuid);
  }

  @FieldResolver(() => DeferralCase, {
    nullable: true,
    description: "The case as it is now; null when there are user errors.",
  })
  case(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(givenCaseRoot, context, info, uuid);
  }
}
