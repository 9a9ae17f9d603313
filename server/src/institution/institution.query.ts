import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { institutionShape } from "./institution.shape.ts";
import { InstitutionConnection } from "./institution.type.ts";

type PageArgs = Readonly<{ first: number; after?: string | null }>;

const institutions = rootPage<PageArgs>(() => institutionShape, {
  where: () => [],
  order: () => ({
    by: [
      { column: "code", type: "text" },
      { column: "id", type: "uuid" },
    ],
  }),
  max: 100,
});

@Resolver()
export class InstitutionQuery {
  @ArgumentsLate()
  @Query(() => InstitutionConnection, {
    description: "The institutions that you may see, by their code: your own, or all of them for platform roles.",
  })
  institutions(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "institutions");
    return readPage(institutions, context, info);
  }
}
