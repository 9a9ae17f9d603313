import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { disasterDeclarationShape } from "./disaster-declaration.shape.ts";
import { DisasterDeclarationConnection } from "./disaster-declaration.type.ts";

const declarations = rootPage(() => disasterDeclarationShape, {
  order: () => descending("from_on", "date"),
});

@Resolver()
export class DisasterQuery {
  @ArgumentsLate()
  @Query(() => DisasterDeclarationConnection, { description: "Declared disasters, the newest first." })
  disasterDeclarations(
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "disasterDeclarations");
    return readPage(declarations, context, info);
  }
}
