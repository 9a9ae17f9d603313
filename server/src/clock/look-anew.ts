import type { ClientBase } from "pg";
import { SAYS } from "./says.sql.ts";

/** Whoever warned of a clock had said by then all that it had to say. */
const FILL = `
insert into clock_look (institution_id, id, at)
select c.institution_id, c.id, coalesce(says.next, 'infinity') from deferral_case c join institution i on i.id = c.institution_id left join (
  select case_id, due_at, max(warned_at) as warned_at from clock_warning where institution_id = $1 group by 1, 2
) w on w.case_id = c.id and w.due_at = c.due_at
cross join lateral (
  select count(at) as known, min(at) filter (where at > w.warned_at or w.warned_at is null) as next from unnest(${SAYS}) says (at)
) says where c.institution_id = $1 and says.known > 0`;

/** Writes anew when each case of an institution is looked at: for whoever wrote cases in numbers, with their warnings. */
export async function lookAnew(client: ClientBase, institutionId: string): Promise<void> {
  await client.query("delete from clock_look where institution_id = $1", [institutionId]);
  await client.query(FILL, [institutionId]);
}
