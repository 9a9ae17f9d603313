import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Node } from "../graphql/node.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({
  implements: Node,
  description: "A disaster as an authority declared it. Whoever was there then need not prove it.",
})
export class DisasterDeclaration extends Node {
  @Field(() => String, { description: "The authority's number, or your own." })
  code!: string;

  @Field(() => String, { description: "Its name, as findings show it." })
  name!: string;

  @Field(() => [String], { description: "Where: paths from the country down, such as CN-13 or US-CA-037." })
  areas!: string[];

  @Field(() => DateScalar, { description: "Its first day." })
  from!: string;

  @Field(() => DateScalar, { nullable: true, description: "Its last day; null while it goes on." })
  to!: string | null;

  @Field(() => String, { description: "Who declared it, and where that can be read." })
  source!: string;

  @Field(() => DateTimeScalar, { description: "When it was written down here." })
  declaredAt!: string;

  @Field(() => String, { description: "Who wrote it down." })
  declaredByName!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Since when it counts no longer. Cases evaluated before keep it.",
  })
  withdrawnAt!: string | null;
}

export const DisasterDeclarationConnection = connectionOf("DisasterDeclaration", () => DisasterDeclaration, {
  one: "declaration",
});
