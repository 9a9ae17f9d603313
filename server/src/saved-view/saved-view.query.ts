import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { ascending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { savedViewShape } from "./saved-view.shape.ts";
import { SavedViewConnection } from "./saved-view.type.ts";

const savedViews = rootPage<unknown>(() => savedViewShape, {
  where: ({ column }, _args, param) => [
    sql`(${column("shared")} or ${column("owner_id")} = ${param((_, { actor }) => actor.id, "uuid")})`,
  ],
  order: () => ascending("created_at", "timestamptz"),
});

@Resolver()
export class SavedViewQuery {
  @ArgumentsLate()
  @Query(() => SavedViewConnection, {
    description: "The lists of cases that you saved, and those that are shared where you work; the oldest first.",
  })
  savedViews(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "savedViews");
    return readPage(savedViews, context, info);
  }
}
