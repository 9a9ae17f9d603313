import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import { requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readOne, readPage } from "../read/read.ts";
import { type CaseOrder, CaseOrderEnum } from "./case.enums.ts";
import { caseRoot, casesRoot } from "./case.roots.ts";
import { DeferralCase } from "./case.type.ts";
import { CaseConnection } from "./case-connection.type.ts";
import { CaseFilter } from "./case-filter.input.ts";

@Resolver()
export class CaseQuery {
  @ArgumentsLate()
  @Query(() => DeferralCase, { nullable: true, description: "One case; null when there is none that you may see." })
  case(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "case");
    return readOne(caseRoot, context, info);
  }

  @ArgumentsLate()
  @Query(() => CaseConnection, { description: "The cases that you may see, a page at a time." })
  cases(
    @Arg("filter", () => CaseFilter, { nullable: true, description: "Which ones." }) _filter: CaseFilter | null,
    @Arg("orderBy", () => CaseOrderEnum, { defaultValue: "DUE_SOONEST", description: "In which order." })
    _by: CaseOrder,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "cases");
    return readPage(casesRoot, context, info);
  }
}
