import { Field, ObjectType } from "type-graphql";
import { Node } from "../graphql/node.type.ts";
import { PageInfo } from "../graphql/page-info.type.ts";

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

@ObjectType({ description: "An institution and its place in the list." })
export class InstitutionEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => Institution, { description: "The institution." })
  node!: Institution;
}

@ObjectType({ description: "A page of institutions." })
export class InstitutionConnection {
  @Field(() => [InstitutionEdge], { description: "The institutions with their cursors." })
  edges!: InstitutionEdge[];

  @Field(() => [Institution], { description: "The institutions alone." })
  nodes!: Institution[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;
}
