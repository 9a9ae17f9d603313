import { keepClocks } from "../../src/clock/keep-clocks.ts";
import type { Api } from "./given-api.ts";
import { look, uuid } from "./rows.ts";

/** Time acts at an instant, as the job lets it. */
export const timeActs = (api: Api, now: string): Promise<number> => {
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  return keepClocks({ database: api.database(), clock: () => now, log });
};

const RUNS = `c.clock_stopped_at is null and c.status in
  ('SUBMITTED', 'UNDER_REVIEW', 'EVIDENCE_REQUESTED', 'PENDING_SECOND_REVIEW', 'APPEALED')`;
const midnight = (day: string) => `((${day})::timestamp at time zone i.time_zone)`;

/** Cases that are looked at later than time has something to do on them, or though it never will. */
export const WRONG_LOOKS = `
with something as (
  select c.id, ${midnight("c.evidence_due_on + 1")} as at from deferral_case c join institution i on i.id = c.institution_id
  where c.status = 'EVIDENCE_REQUESTED'
  union all select c.id, ${midnight("c.offer_valid_until + 1")} from deferral_case c join institution i
    on i.id = c.institution_id where c.status = 'OFFERED'
  union all select c.id, ${midnight("c.appeal_until + 1")} from deferral_case c join institution i
    on i.id = c.institution_id where c.status = 'DECLINED' and c.closed_at is null
  union all select c.id, ${midnight("(c.created_at at time zone i.time_zone)::date + 31")} from deferral_case c
    join institution i on i.id = c.institution_id where c.status = 'DRAFT'
  union all select c.id, coalesce(w.at, 'infinity') from deferral_case c left join lateral (
    select min(w.at) as at from (
      values ('AT_RISK', c.at_risk_at), ('BREACHED', c.due_at), ('HARD_LIMIT', c.hard_limit_at)
    ) w (state, at) where not exists (select 1 from clock_warning g
      where g.case_id = c.id and g.due_at = c.due_at and g.state = w.state)
  ) w on true where ${RUNS}
)
select id, s.at, l.at as looked_at from (select id, min(at) as at from something group by id) s
full join clock_look l using (id) where l.at is distinct from s.at and (l.at < s.at) is not true`;

/** What the system did to a case, in its order; receipt left out, which every case has. */
export async function acts(api: Api, id: string): Promise<string[]> {
  const text = `select kind from event where case_id = $1 and actor_role = 'SYSTEM' and kind <> 'RECEIPT_ACKNOWLEDGED'
    order by at, id`;
  return (await look(api, text, [uuid(id)])).map(({ kind }) => kind);
}

export const storedCase = async (api: Api, id: string) =>
  (await look(api, "select * from deferral_case where id = $1", [uuid(id)]))[0];
