import { isEventKind } from "@respite/shared/event/event-sentence";
import { isToldOutside } from "@respite/shared/webhook/told-outside";
import type { Database } from "../../database/open.ts";
import { uuidV7 } from "../../database/uuid-v7.ts";
import { asInstitution } from "../../history/as-institution.ts";

const BATCH = 500;

const LOCK = `select sequence::text, created_at from webhook_endpoint
  where institution_id = $1 and id = $2 and disabled_at is null for update skip locked`;
const SEALED = `select r.sequence::text, e.id, e.kind, e.case_id, e.loan_id, e.at, e.at >= $3 as is_since from record_entry r
  join event e on e.institution_id = $1 and e.id = r.id
  where r.institution_id = $1 and r.sequence > $2 order by r.sequence limit ${BATCH}`;
const WRITE = `insert into webhook_delivery
    (institution_id, id, endpoint_id, event_id, kind, case_id, loan_id, at, state, attempts, next_at)
  select $1, d.id, $2, d.event_id, d.kind, d.case_id, d.loan_id, d.at, 'WAITING', 0, $3::timestamptz
  from unnest($4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::uuid[], $9::timestamptz[])
    as d (id, event_id, kind, case_id, loan_id, at) returning id`;
const REACHED = "update webhook_endpoint set sequence = $3 where institution_id = $1 and id = $2 returning id";

type Sealed = Readonly<{
  sequence: string;
  id: string;
  kind: string;
  case_id: string | null;
  loan_id: string | null;
  at: string;
  /** It happened when the endpoint was there already. */
  is_since: boolean;
}>;

const isTold = ({ is_since, kind, case_id, loan_id }: Sealed): boolean =>
  is_since && (case_id !== null || loan_id !== null) && isEventKind(kind) && isToldOutside(kind);

/**
 * Writes the deliveries of an endpoint for what was sealed since it was looked at last. The record is the outbox: an
 * event is in it with its effect or not at all, and has its place in the order for good.
 *
 * @returns whether there may be more
 */
export const writeDeliveries = (
  database: Database,
  institutionId: string,
  endpointId: string,
  now: string,
): Promise<boolean> =>
  asInstitution(database, institutionId, async (client) => {
    const of = [institutionId, endpointId];
    const [endpoint] = (await client.query<{ sequence: string; created_at: string }>(LOCK, of)).rows;
    if (!endpoint) return false;
    const { rows } = await client.query<Sealed>(SEALED, [institutionId, endpoint.sequence, endpoint.created_at]);
    const told = rows.filter(isTold);
    const ids = told.map(() => uuidV7(Date.parse(now)));
    const columns = [
      ids,
      ...(["id", "kind", "case_id", "loan_id", "at"] as const).map((name) => told.map((row) => row[name])),
    ];
    if (told.length > 0) await client.query(WRITE, [...of, now, ...columns]);
    const last = rows.at(-1);
    if (last) await client.query(REACHED, [...of, last.sequence]);
    return rows.length === BATCH;
  });
