import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { portfolioShape } from "./portfolio.shape.ts";
import { Portfolio } from "./portfolio.type.ts";

const portfolioRoot = rootOne(
  () => portfolioShape,
  () => [],
);

@Resolver()
export class PortfolioQuery {
  @Query(() => Portfolio, { description: "All cases that you may see, in numbers." })
  portfolio(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "portfolio");
    return readOne(portfolioRoot, context, info);
  }
}
