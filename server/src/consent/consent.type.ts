import type { ConsentPurpose, ConsentRecipient } from "@respite/shared/consent/consent";
import { Field, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { enumOf } from "../graphql/register-enum.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

export const ConsentPurposeEnum = enumOf<ConsentPurpose>("ConsentPurpose", "What a borrower agreed to.", {
  FIND_APPLICATIONS_ELSEWHERE:
    "That open applications at other lenders are found, and this one by them: lender and day, nothing else.",
});

export const ConsentRecipientEnum = enumOf<ConsentRecipient>("ConsentRecipient", "Who may act on a consent.", {
  PLATFORM: "The platform, on behalf of the lenders it serves.",
});

@ObjectType({ implements: Node, description: "A borrower's consent: one purpose, one recipient, dated, revocable." })
export class Consent extends Node {
  @Field(() => ConsentPurposeEnum, { description: "What the borrower agreed to." })
  purpose!: ConsentPurpose;

  @Field(() => ConsentRecipientEnum, { description: "Who may act on it." })
  recipient!: ConsentRecipient;

  @Field(() => DateTimeScalar, { description: "Since when it holds." })
  givenAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Until when; null while it holds." })
  revokedAt!: string | null;
}
