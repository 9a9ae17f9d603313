import { Field, ObjectType } from "type-graphql";
import { MinorScalar } from "./scalars.ts";

@ObjectType({ description: "An exact amount: 12345 minor units of CNY are ¥123.45." })
export class Money {
  @Field(() => MinorScalar, { description: "Whole minor units of the currency (fen, cents)." })
  minor!: number;

  @Field(() => String, { description: "ISO 4217 code." })
  currency!: string;
}
