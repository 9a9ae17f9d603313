import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { authorityLimitShape } from "./authority-limit.shape.ts";
import { AuthorityLimitConnection } from "./authority-limit.type.ts";

const limits = rootPage(() => authorityLimitShape, {
  where: ({ column }) => [sql`${column("ended_at")} is null`],
  order: () => descending("set_at", "timestamptz"),
});

@Resolver()
export class AuthorityQuery {
  @ArgumentsLate()
  @Query(() => AuthorityLimitConnection, { description: "Limits of authority in force, the newest change first." })
  authorityLimits(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "authorityLimits");
    return readPage(limits, context, info);
  }
}
