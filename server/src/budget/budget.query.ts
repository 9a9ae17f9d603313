import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { reliefBudgetShape } from "./relief-budget.shape.ts";
import { ReliefBudgetConnection } from "./relief-budget.type.ts";

type PageArgs = Readonly<{ first: number; after?: string | null }>;

const budgets = rootPage<PageArgs>(() => reliefBudgetShape, {
  where: () => [],
  order: () => ({
    by: [
      { column: "from_on", type: "date" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
});

@Resolver()
export class BudgetQuery {
  @ArgumentsLate()
  @Query(() => ReliefBudgetConnection, { description: "Relief budgets, the newest period first." })
  reliefBudgets(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "reliefBudgets");
    return readPage(budgets, context, info);
  }
}
