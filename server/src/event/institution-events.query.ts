import { INSTITUTION_EVENTS } from "@respite/shared/event/institution-events";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { authorize } from "../identity/authority.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { institutionEventShape } from "./event.shape.ts";
import { InstitutionEventConnection } from "./institution-event.type.ts";

type PageArgs = Readonly<{ first: number; after?: string | null }>;

/** What is nobody's case, no loan's and no borrower's. */
const KINDS = sql.join(Object.keys(INSTITUTION_EVENTS).map((kind) => sql.lit(kind)));

const events = rootPage<PageArgs>(() => institutionEventShape, {
  where: ({ column }) => [
    sql`${column("case_id")} is null and ${column("loan_id")} is null and ${column("kind")} in (${KINDS})`,
  ],
  order: () => ({
    by: [
      { column: "at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
});

@Resolver()
export class InstitutionEventsQuery {
  @Query(() => InstitutionEventConnection, {
    description:
      "Who changed which policy, limit of authority, budget or declared disaster, when and why; newest first.",
  })
  institutionEvents(
    @Arg("first", () => Int, { defaultValue: 20, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "institutionEvents");
    return readPage(events, context, info);
  }
}
