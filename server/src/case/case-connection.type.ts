import { Field, Int, ObjectType } from "type-graphql";
import { PageInfo } from "../graphql/page-info.type.ts";
import { DeferralCase } from "./case.type.ts";

@ObjectType({ description: "A case and its place in the list." })
export class CaseEdge {
  @Field(() => String, { description: "Pass it as `after` to go on from here." })
  cursor!: string;

  @Field(() => DeferralCase, { description: "The case." })
  node!: DeferralCase;
}

@ObjectType({ description: "A page of cases." })
export class CaseConnection {
  @Field(() => [CaseEdge], { description: "The cases with their cursors." })
  edges!: CaseEdge[];

  @Field(() => [DeferralCase], { description: "The cases alone." })
  nodes!: DeferralCase[];

  @Field(() => PageInfo, { description: "Where the page stands." })
  pageInfo!: PageInfo;

  @Field(() => Int, { description: "How many there are in all; counted only when asked for." })
  totalCount!: number;
}
