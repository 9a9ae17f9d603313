import { nameSearch } from "../borrower/name-search.ts";
import type { Decider } from "./person-roles.ts";

/**
 * Writes people down, as they are called now and with the day on which they were seen, as the institution counts days. In an
 * institution that is not there nobody is written; somebody who was seen later already stays as they are.
 */
const WRITE = `
insert into person (institution_id, id, name, name_search, role, last_seen_on)
select i.id, r.id, r.name, r."nameSearch", r.role, ($3::timestamptz at time zone i.time_zone)::date
from institution i, json_to_recordset($2) as r(id uuid, name text, "nameSearch" text, role text)
where i.id = $1
on conflict (institution_id, id) do update set name = excluded.name, name_search = excluded.name_search,
  role = excluded.role, last_seen_on = excluded.last_seen_on
where person.last_seen_on <= excluded.last_seen_on
returning 1`;

/** The statement that writes people of one institution down, as seen at the instant `now`. */
export function writePeople(
  institutionId: string,
  people: readonly Pick<Decider, "id" | "name" | "role">[],
  now: string,
): Readonly<{ text: string; values: unknown[] }> {
  const rows = people.map(({ id, name, role }) => ({ id, name, nameSearch: nameSearch(name), role }));
  return { text: WRITE, values: [institutionId, JSON.stringify(rows), now] };
}
