import { Field, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { Money } from "../graphql/money.type.ts";
import { Node } from "../graphql/node.type.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { Institution } from "../institution/institution.type.ts";

@ObjectType({
  implements: Node,
  description: "What a lender is ready to give up in a period. Offers hold of it, accepted ones spend it.",
})
export class ReliefBudget extends Node {
  @Field(() => Institution, { description: "Whose it is." })
  institution!: Institution;

  @Field(() => DateScalar, { description: "First day." })
  from!: string;

  @Field(() => DateScalar, { description: "Last day." })
  to!: string;

  @Field(() => Money, { description: "All that may be given up in the period." })
  amount!: Money;

  @Field(() => Money, { description: "Held by open offers." })
  reserved!: Money;

  @Field(() => Money, { description: "Spent by accepted offers." })
  consumed!: Money;

  @Field(() => Money, { description: "Left for new offers." })
  left!: Money;

  @Field(() => String, { description: "Why this much." })
  reason!: string;

  @Field(() => String, { description: "Who set it last." })
  setByName!: string;

  @Field(() => DateTimeScalar, { description: "When it was set last." })
  setAt!: string;

  @Field(() => Int, { description: "Grows with every change." })
  version!: number;
}

export const ReliefBudgetConnection = connectionOf("ReliefBudget", () => ReliefBudget, { one: "budget" });
