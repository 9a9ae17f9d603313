import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { GOVERNING_SQL } from "../case/open-statuses.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { timeZone } from "../institution/time-zone.sql.ts";
import { ascending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { outreachCandidateShape } from "./outreach.shape.ts";
import { OutreachCandidateConnection } from "./outreach.type.ts";

type OutreachArgs = Readonly<{ withinDays: number }>;

const MOST_DAYS = 30;

/** Those of the last day that was looked through. Whoever has paid or applied since they were found is not among them. */
const candidates = rootPage<OutreachArgs>(() => outreachCandidateShape, {
  where: (frame, _args, param) => {
    const { column, tenant } = frame;
    const today = sql`(${param((_, { now }) => now, "timestamptz")} at time zone ${timeZone(frame)})::date`;
    const loan = sql`${tenant("l")} and l.id = ${column("loan_id")}`;
    return [
      sql`${column("found_on")} = (select max(f.found_on) from outreach_candidate f where ${tenant("f")})`,
      sql`${column("due_on")} between ${today} and ${today} + ${param((args) => args.withinDays, "int")}`,
      sql`exists (select 1 from loan l where ${loan} and l.status = 'CURRENT' and l.next_due_on = ${column("due_on")})`,
      sql`not exists (select 1 from deferral_case c where ${tenant("c")} and c.loan_id = ${column("loan_id")}
        and c.status in (${sql.raw(GOVERNING_SQL)}))`,
    ];
  },
  order: () => ascending("due_on", "date"),
});

@Resolver()
export class OutreachQuery {
  @Query(() => OutreachCandidateConnection, {
    description: "Borrowers likely to be late soon who would qualify, due soonest first: to be told before it is late.",
  })
  outreach(
    @Arg("withinDays", () => Int, { defaultValue: 14, description: "How many days ahead, 0 to 30." })
    withinDays: number,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "outreach");
    if (withinDays < 0 || withinDays > MOST_DAYS)
      throw new GraphQLError(`\`withinDays\` is 0 to ${MOST_DAYS}.`, { extensions: { code: "BAD_USER_INPUT" } });
    return readPage(candidates, context, info);
  }
}
