import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { disasterDeclarationShape } from "./disaster-declaration.shape.ts";
import { DisasterDeclarationConnection } from "./disaster-declaration.type.ts";

type PageArgs = Readonly<{ first: number; after?: string | null }>;

const declarations = rootPage<PageArgs>(() => disasterDeclarationShape, {
  where: () => [],
  order: () => ({
    by: [
      { column: "from_on", type: "date" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
});

@Resolver()
export class DisasterQuery {
  @ArgumentsLate()
  @Query(() => DisasterDeclarationConnection, { description: "Declared disasters, the newest first." })
  disasterDeclarations(
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "disasterDeclarations");
    return readPage(declarations, context, info);
  }
}
