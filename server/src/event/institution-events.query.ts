import { INSTITUTION_EVENTS } from "@respite/shared/event/institution-events";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { institutionEventShape } from "./event.shape.ts";
import { InstitutionEventConnection } from "./institution-event.type.ts";

/** What is nobody's case, no loan's and no borrower's. */
const KINDS = sql.join(Object.keys(INSTITUTION_EVENTS).map((kind) => sql.lit(kind)));

const events = rootPage(() => institutionEventShape, {
  where: ({ column }) => [
    sql`${column("case_id")} is null and ${column("loan_id")} is null and ${column("kind")} in (${KINDS})`,
  ],
  order: () => descending("at", "timestamptz"),
});

@Resolver()
export class InstitutionEventsQuery {
  @Query(() => InstitutionEventConnection, {
    description:
      "Who changed which policy, limit of authority, budget, declared disaster or webhook, when and why; newest first.",
  })
  institutionEvents(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "institutionEvents");
    return readPage(events, context, info);
  }
}
