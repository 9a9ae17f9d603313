import { MOST_DAYS } from "@respite/shared/portfolio/histogram";
import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { ask, type Own } from "../read/ask.ts";
import { instantSql } from "../read/shape-fields.ts";
import type { DayRange } from "./day-range.ts";

export type Facts = Readonly<{
  groups: readonly unknown[];
  days: readonly Readonly<{ bin: number; cases: number }>[];
  asOf: string | null;
}>;

/** The facts of the cases submitted in a period, grouped by everything they are broken down by; one statement. */
export async function readFacts(context: Context, { from, to }: DayRange): Promise<Facts> {
  const today = sql`(${context.now}::timestamptz at time zone i.time_zone)::date`;
  const within = (own: Own) => sql`${own("f")} and f.submitted_on between ${from}::date and ${to}::date`;
  const query = (own: Own) => sql`select json_build_object(
    'groups', (select coalesce(json_agg(g), '[]'::json) from (
      select i.name as institution, f.ground, f.rules_passed as "rulesPassed", f.result, f.decision, f.measure,
        f.maker_id as "reviewerId", max(f.maker_name) as reviewer, to_char(f.accepted_on, 'YYYY-MM') as accepted, f.currency, count(*) as cases,
        count(*) filter (where coalesce(f.decided_on, case when f.result = 'WAITING' then ${today} end) > f.decide_by) as breached,
        sum(f.exposure_minor) as "exposureMinor", coalesce(sum(f.cost_to_lender_minor), 0) as "costToLenderMinor",
        coalesce(sum(f.cost_to_borrower_minor), 0) as "costToBorrowerMinor", coalesce(sum(f.ledger_minor), 0) as "ledgerMinor",
        count(*) filter (where f.cost_to_borrower_minor is distinct from f.ledger_minor) as unreconciled
      from case_fact f join institution i on ${own("i", "id")} and i.id = f.institution_id
      where ${within(own)} group by 1, 2, 3, 4, 5, 6, 7, 9, 10, i.time_zone) g),
    'days', (select coalesce(json_agg(d), '[]'::json) from (
      select least(f.days, ${sql.raw(String(MOST_DAYS))}) as bin, count(*) as cases
      from case_fact f where ${within(own)} and f.days is not null group by 1) d),
    'asOf', (select ${instantSql(sql`min(m.told_at)`)}
      from portfolio_mark m where ${own("m")})) as j`;
  const [facts] = await ask<Facts>(context, query);
  return facts as Facts;
}
