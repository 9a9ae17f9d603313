import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../graphql/page-info.type.ts";
import { type AgreementStanding, AgreementStandingEnum } from "./agreement.enums.ts";
import { Agreement } from "./agreement.type.ts";

@InputType({ description: "Every part that is given must hold." })
export class AgreementFilter {
  @Field(() => [AgreementStandingEnum], { nullable: true, description: "One of these." })
  state?: AgreementStanding[] | null;

  @Field(() => ID, { nullable: true, description: "On this loan." })
  loanId?: string | null;
}

@ObjectType({ description: "An agreement and its place in the list." })
export class AgreementEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => Agreement, { description: "The agreement." })
  node!: Agreement;
}

@ObjectType({ description: "A page of agreements." })
export class AgreementConnection {
  @Field(() => [AgreementEdge], { description: "The agreements with their cursors." })
  edges!: AgreementEdge[];

  @Field(() => [Agreement], { description: "The agreements alone." })
  nodes!: Agreement[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in all; counted only when asked for." })
  totalCount!: number;
}
