import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { reliefBudgetShape } from "./relief-budget.shape.ts";
import { ReliefBudget } from "./relief-budget.type.ts";
import { BudgetSetInput, setBudget } from "./set-budget.ts";

@ObjectType({ description: "A budget, or at least one user error." })
export class BudgetPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const given = rootOne(
  () => reliefBudgetShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, viewer) => viewer.given, "uuid")}`],
);

@Resolver(() => BudgetPayload)
export class BudgetMutation {
  @Mutation(() => BudgetPayload, { description: "Set what the institution is ready to give up in a period." })
  async budgetSet(
    @Arg("input", () => BudgetSetInput, { description: "How much, when, and why." }) input: BudgetSetInput,
    @Ctx() context: Context,
  ) {
    return payload(await setBudget(context, input), context);
  }

  @FieldResolver(() => ReliefBudget, { nullable: true, description: "The budget; null when there are user errors." })
  budget(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(given, context, info, uuid);
  }
}
