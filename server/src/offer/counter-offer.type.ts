import { Field, ObjectType } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";
import { ReliefMeasure } from "../relief/relief-measure.type.ts";

@ObjectType({ description: "What the borrower asked for instead of what was offered." })
export class CounterOffer {
  @Field(() => [ReliefMeasure], { description: "What would change." })
  measures!: ReliefMeasure[];

  @Field(() => DateScalar, { description: "When they asked." })
  counteredOn!: string;
}
