import { addDays, type CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";

/** Half a year: a long leave. Who comes back is known again with their next sign-in, so more would be for nothing. */
const KEPT_DAYS = 183;

/** For whom limits are in force, their name is still needed. */
const FORGET = `
with forgotten as (
delete from person p where p.institution_id = $1 and p.last_seen_on < $2
  and not exists (select 1 from authority_limit a
    where a.institution_id = $1 and a.person_id = p.id and a.ended_at is null)
returning p.id
), taken_along as (
delete from saved_view v using forgotten p where v.institution_id = $1 and v.owner_id = p.id and not v.shared
)
select id from forgotten`;

const FORGET_CLIENTS = "delete from partner_client where institution_id = $1 and last_seen_on < $2 returning id";

/**
 * Takes away who was not seen for half a year, people and clients, and what people saved for themselves alone.
 *
 * @returns how many people
 */
export async function forgetPeople(
  { pool }: Pick<Database, "pool">,
  institutionId: string,
  today: CalendarDate,
): Promise<number> {
  const values = [institutionId, addDays(today, -KEPT_DAYS)];
  const tenancy = { role: "respite_app", institutionId } as const;
  await sendAs(pool, tenancy, { text: FORGET_CLIENTS, values });
  return (await sendAs(pool, tenancy, { text: FORGET, values })).length;
}
