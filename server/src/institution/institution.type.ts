import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Node } from "../graphql/node.type.ts";

@ObjectType({ implements: Node, description: "A lender. Institutions cannot see each other." })
export class Institution extends Node {
  @Field(() => String, { description: "Short code, used in actor names such as `reviewer@HARBOR`." })
  code!: string;

  @Field(() => String, { description: "Name as the institution writes it." })
  name!: string;

  @Field(() => String, { description: "ISO 4217 code of its loans." })
  currency!: string;

  @Field(() => String, { description: "IANA time zone that says which day is today." })
  timeZone!: string;

  @Field(() => String, { description: "Language of its letters, as a BCP 47 tag." })
  locale!: string;

  @Field(() => String, { description: "The policy version that new cases are pinned to." })
  policyVersion!: string;
}

export const InstitutionConnection = connectionOf("Institution", () => Institution, { one: "institution" });
