import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { authorityLimitShape } from "./authority-limit.shape.ts";
import { AuthorityLimitConnection } from "./authority-limit.type.ts";

type PageArgs = Readonly<{ first: number; after?: string | null }>;

const limits = rootPage<PageArgs>(() => authorityLimitShape, {
  where: ({ column }) => [sql`${column("ended_at")} is null`],
  order: () => ({
    by: [
      { column: "set_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
});

@Resolver()
export class AuthorityQuery {
  @ArgumentsLate()
  @Query(() => AuthorityLimitConnection, { description: "Limits of authority in force, the newest change first." })
  authorityLimits(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "authorityLimits");
    return readPage(limits, context, info);
  }
}
