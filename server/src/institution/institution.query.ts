import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { ascending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { institutionShape } from "./institution.shape.ts";
import { InstitutionConnection } from "./institution.type.ts";

const institutions = rootPage(() => institutionShape, {
  order: () => ascending("code", "text"),
});

@Resolver()
export class InstitutionQuery {
  @ArgumentsLate()
  @Query(() => InstitutionConnection, {
    description: "The institutions that you may see, by their code: your own, or all of them for platform roles.",
  })
  institutions(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "institutions");
    return readPage(institutions, context, info);
  }
}
