import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { reliefBudgetShape } from "./relief-budget.shape.ts";
import { ReliefBudget } from "./relief-budget.type.ts";
import { BudgetSetInput, setBudget } from "./set-budget.ts";

@ObjectType({ description: "A budget, or at least one user error." })
export class BudgetPayload extends CommandPayload {
  @ReadBy(givenRoot(() => reliefBudgetShape))
  @Field(() => ReliefBudget, { nullable: true, description: "The budget; null when there are user errors." })
  budget!: ReliefBudget | null;
}

@Resolver()
export class BudgetMutation {
  @Mutation(() => BudgetPayload, { description: "Set what the institution is ready to give up in a period." })
  async budgetSet(
    @Arg("input", () => BudgetSetInput, { description: "How much, when, and why." }) input: BudgetSetInput,
    @Ctx() context: Context,
  ) {
    return payload(await setBudget(context, input), context);
  }
}
