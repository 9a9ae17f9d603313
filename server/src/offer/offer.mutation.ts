import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { agreementShape } from "../agreement/agreement.shape.ts";
import { Agreement } from "../agreement/agreement.type.ts";
import { CasePayload } from "../case/case.payload.ts";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { acceptOffer, OfferAcceptInput } from "./accept-offer.ts";
import { counterOffer, OfferCounterInput } from "./counter-offer.ts";

@ObjectType({ description: "An agreement, or at least one user error." })
export class OfferAcceptPayload extends CasePayload {
  @ReadBy(givenRoot(() => agreementShape, "case_id"))
  @Field(() => Agreement, {
    nullable: true,
    description: "The agreement in force; null when there are user errors.",
  })
  agreement!: Agreement | null;
}

@Resolver()
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
}
