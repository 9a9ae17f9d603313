import type { Actor } from "../identity/actor.ts";

/** As people are written: once a day, by the institution's day; who was seen later already stays as they are. */
const WRITE = `
insert into partner_client (institution_id, id, name, scopes, last_seen_on)
select i.id, $2, $3, $4, ($5::timestamptz at time zone i.time_zone)::date from institution i where i.id = $1
on conflict (institution_id, id) do update set name = excluded.name, scopes = excluded.scopes,
  last_seen_on = excluded.last_seen_on
where partner_client.last_seen_on <= excluded.last_seen_on
returning 1`;

/** The statement that writes a client of an institution down, as seen at the instant `now`. */
export const writeClient = (institutionId: string, { id, name, scopes }: Actor, now: string) => ({
  text: WRITE,
  values: [institutionId, id, name, [...scopes].sort(), now],
});
