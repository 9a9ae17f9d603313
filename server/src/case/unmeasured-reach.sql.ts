import { sql } from "kysely";
import type { Expression, Sql } from "../read/shape.ts";

const measure = sql.ref("m");
const number = (name: string): Sql => sql`(${measure} ->> ${sql.lit(name)})::numeric`;

/** Shared's `deferralMonths` of one measure: a shift to a date counts months begun since the next due date. */
const months = sql`case ${measure} ->> 'type'
  when 'SHIFT' then ${number("months")} when 'CAPITALISE' then ${number("months")}
  when 'INTEREST_ONLY' then ${number("months")} when 'TAIL' then ${number("instalments")}
  when 'SHIFT_TO_DATE' then (select count(*) from generate_series(0, 1200) n
    where l.due_on + n * interval '1 month' < (${measure} ->> 'toDate')::date)
  else 0 end`;

const waives = sql`(${measure} ->> 'type' = 'WAIVE'
  and (${number("share")} > 0 or coalesce(${number("penaltyShare")}, 0) > 0))`;

/**
 * How far a proposal from before decisions were measured reaches: shared's `decisionReach` of what is proposed, on the loan
 * as it stands. Null where nothing is proposed.
 */
export const unmeasuredReach: Expression = ({ column, tenant }) => sql`(
  select json_build_object('currency', l.currency, 'exposure', l.outstanding_minor, 'deferralMonths', max(p.months),
    'costToLender', greatest(0, max(p.cost)), 'waives', bool_or(p.waives))::jsonb
  from (select x.currency, x.outstanding_minor, coalesce(x.next_due_on, x.maturity_on) as due_on from loan x
    where ${tenant("x")} and x.id = ${column("loan_id")}) l
  cross join lateral (select o.cost_to_lender_minor as cost,
      coalesce((select sum(${months}) from jsonb_array_elements(o.relief -> 'measures') m), 0)::bigint as months,
      coalesce((select bool_or(${waives}) from jsonb_array_elements(o.relief -> 'measures') m), false) as waives
    from offer o where ${tenant("o")} and o.case_id = ${column("id")} and o.status = 'PROPOSED') p
  group by l.currency, l.outstanding_minor)`;
