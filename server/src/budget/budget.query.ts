import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { reliefBudgetShape } from "./relief-budget.shape.ts";
import { ReliefBudgetConnection } from "./relief-budget.type.ts";

const budgets = rootPage(() => reliefBudgetShape, {
  order: () => descending("from_on", "date"),
});

@Resolver()
export class BudgetQuery {
  @ArgumentsLate()
  @Query(() => ReliefBudgetConnection, { description: "Relief budgets, the newest period first." })
  reliefBudgets(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "reliefBudgets");
    return readPage(budgets, context, info);
  }
}
