import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { noticeShape } from "./notice.shape.ts";
import { Notice } from "./notice.type.ts";

const noticeRoot = rootOne<Readonly<{ id: string }>>(
  () => noticeShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param(({ id }) => uuidOf("Notice", id), "uuid")}`],
);

@Resolver()
export class NoticeQuery {
  @ArgumentsLate()
  @Query(() => Notice, { nullable: true, description: "One notice; null when there is none that you may see." })
  notice(
    @Arg("id", () => ID, { description: "Its global id." }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "notice");
    return readOne(noticeRoot, context, info);
  }
}
