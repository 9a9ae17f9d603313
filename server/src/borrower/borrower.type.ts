import { Field, ObjectType } from "type-graphql";
import { Consent } from "../consent/consent.type.ts";
import { Node } from "../graphql/node.type.ts";

@ObjectType({ implements: Node, description: "The person who owes." })
export class Borrower extends Node {
  @Field(() => String, { description: "The partner's own id." })
  externalId!: string;

  @Field(() => String, { description: "Full name. Lists show `maskedName`." })
  name!: string;

  @Field(() => String, { description: "Name with all but the first character hidden." })
  maskedName!: string;

  @Field(() => String, { description: "Language the borrower is written to in, as a BCP 47 tag." })
  locale!: string;

  @Field(() => String, { nullable: true, description: "Where they live, from the country down: CN-13-06." })
  area!: string | null;

  @Field(() => [Consent], { description: "What they agreed to, and took back, oldest first." })
  consents!: Consent[];
}
