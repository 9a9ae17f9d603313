/** A cell, what was counted in it and how many cases there are: where the two differ. One snapshot sees both. */
const differences = (table: string, cell: string, where: string, day: string) => `
  select ${cell}, ${day} as day, sum(counted)::bigint as counted, sum(real)::bigint as real from (
    select ${cell}, cases as counted, 0 as real from ${table} where institution_id = $1::uuid
    union all
    select ${cell}, cases, 0 from case_delta where institution_id = $1::uuid and ${where}
    union all
    select ${cell}, 0, count(*) from deferral_case where institution_id = $1::uuid and ${where} group by ${cell}
  ) both_sides group by ${cell} having sum(counted) <> sum(real)`;

const repair = (table: string, cell: string, wrong: string) => `
  insert into ${table} (institution_id, ${cell}, cases)
  select $1::uuid, ${cell}, real - counted from ${wrong} order by ${cell}
  on conflict (institution_id, ${cell}) do update set cases = ${table}.cases + excluded.cases
  returning 1`;

/** Compares the counters of the institution `$1` with its cases, puts right what differs, and answers what did. */
export const RECONCILE = `
with wrong as (${differences("case_count", "status, ground", "true", "null::text")}
), wrong_by_day as (${differences("case_day_count", "submitted_on, status, ground", "submitted_on is not null", "submitted_on::text")}
), put_right as (${repair("case_count", "status, ground", "wrong")}
), put_right_by_day as (${repair("case_day_count", "submitted_on, status, ground", "wrong_by_day")}
)
select status, ground, day, counted::float8 as counted, real::float8 as real from wrong
union all
select status, ground, day, counted::float8, real::float8 from wrong_by_day
order by status, ground, day nulls first`;
