import type { PastCase } from "@respite/shared/replay/replay";
import type { PoolClient } from "pg";

export const BATCH = 1000;

/**
 * The facts of the latest evaluation are those that were decided on. Keyset by id, so that memory stays flat; a batch is
 * full of cases with facts, so that one without any is the end.
 */
const STATEMENT = `
select c.id, c.ground, c.status as outcome, c.facts, json_build_object('termMonths', l.term_months, 'method', l.method,
  'dayCount', l.day_count, 'shortMonth', l.short_month, 'roundingMultiple', l.rounding_multiple,
  'flatInterest', l.flat_interest, 'firstDueOn', l.first_due_on) as agreed
from (select d.id, d.ground, d.status, d.loan_id, e.facts from deferral_case d
  cross join lateral (select facts from evaluation e where e.institution_id = $1 and e.case_id = d.id
    order by e.evaluated_at desc, e.id desc limit 1) e
  where d.institution_id = $1 and d.submitted_on is not null and ($2::uuid is null or d.id > $2)
  order by d.id limit ${BATCH}) c
join loan l on l.institution_id = $1 and l.id = c.loan_id
order by c.id`;

/** The next submitted cases of an institution after `place`, or the first. */
export async function readPastCases(
  client: PoolClient,
  institutionId: string,
  place: string | null,
): Promise<PastCase[]> {
  return (await client.query<PastCase>(STATEMENT, [institutionId, place])).rows;
}

/** How many there are to go through: those with facts. */
export const COUNT_PAST_CASES = `select count(*)::int as n from deferral_case c where c.institution_id = ?
  and c.submitted_on is not null and exists (select 1 from evaluation e where e.institution_id = c.institution_id
    and e.case_id = c.id)`;
