const adding = (table: string, cell: string, where = "true") => `
  insert into ${table} (institution_id, ${cell}, cases)
  select $1::uuid, ${cell}, sum(cases) from taken where ${where} group by ${cell} having sum(cases) <> 0 order by ${cell}
  on conflict (institution_id, ${cell}) do update set cases = ${table}.cases + excluded.cases
  returning 1`;

/** Moves what is logged for the institution `$1` into its counters, in the order of their keys; answers how many lines. */
export const FOLD = `
with taken as (
  delete from case_delta where institution_id = $1::uuid returning status, ground, submitted_on, cases
), counted as (${adding("case_count", "status, ground")}
), counted_by_day as (${adding("case_day_count", "submitted_on, status, ground", "submitted_on is not null")}
)
select count(*)::int as lines from taken`;
