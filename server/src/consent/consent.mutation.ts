import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { borrowerShape } from "../borrower/borrower.shape.ts";
import { Borrower } from "../borrower/borrower.type.ts";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { ConsentGiveInput, giveConsent } from "./give-consent.ts";
import { ConsentRevokeInput, revokeConsent } from "./revoke-consent.ts";

@ObjectType({ description: "A borrower with their consents, or at least one user error." })
export class ConsentPayload extends CommandPayload {
  @ReadBy(givenRoot(() => borrowerShape))
  @Field(() => Borrower, { nullable: true, description: "The borrower; null when there are user errors." })
  borrower!: Borrower | null;
}

@Resolver()
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
}
