import type { RecordEvent } from "@respite/shared/record/record";
import { type ChainEnd, EMPTY_CHAIN, type Sealed, sealEvents } from "@respite/shared/record/seal-events";
import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { asInstitution } from "../history/as-institution.ts";
import { type RecordKey, sha256 } from "./record-key.ts";
import { EVENT_COLUMNS, type EventRow, readEvent } from "./stored-record.ts";

/** How many events one head covers at most: what a proof about one of them has to carry. */
const BATCH = 500;

const LOCK = "select id from institution where id = $1 for no key update";
const LAST = `select h.sequence::text, h.hash, h.number as heads from record_head h where h.institution_id = $1
  order by h.number desc limit 1`;
/** The batch is chosen before its events are looked up: a join in order of id would walk along all that is sealed already. */
export const NEXT_BATCH = `with due as materialized
  (select p.id from record_pending p where p.institution_id = $1 order by p.id limit ${BATCH})
  select ${EVENT_COLUMNS} from due join event e on e.institution_id = $1 and e.id = due.id order by due.id`;
const ENTRIES = `insert into record_entry (institution_id, sequence, id, event_hash, sealed_at, hash)
  select $1, * from unnest($2::bigint[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[]) returning id`;
const HEAD = `insert into record_head (institution_id, id, number, sequence, hash, sealed_at, key_id, signature)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const SEALED = "delete from record_pending where institution_id = $1 and id = any($2::uuid[])";

/**
 * Appends the events of an institution that wait to its chain, the oldest first, and signs the new head: in one
 * transaction, so that an event has an entry or waits, never both and never neither. Of several sealers one works at a
 * time.
 *
 * @returns how many it sealed: fewer than a batch when none is left
 */
export async function sealRecord(
  database: Database,
  institutionId: string,
  key: RecordKey,
  now: string,
): Promise<number> {
  return asInstitution(database, institutionId, async (client) => {
    await client.query(LOCK, [institutionId]);
    const { rows } = await client.query<EventRow>(NEXT_BATCH, [institutionId]);
    if (rows.length === 0) return 0;
    const events: RecordEvent[] = rows.map(readEvent);
    // As it is written back: to the microsecond.
    const sealedAt = now.replace(/(\.\d{3})Z$/, "$1000Z");
    await write(client, institutionId, sealEvents(sha256, key, await endOf(client, institutionId), events, sealedAt));
    return rows.length;
  });
}

export const isWholeBatch = (sealed: number): boolean => sealed === BATCH;

async function endOf(client: PoolClient, institutionId: string): Promise<ChainEnd> {
  const { rows } = await client.query<{ sequence: string; hash: string; heads: number }>(LAST, [institutionId]);
  const [last] = rows;
  return last ? { ...last, sequence: Number(last.sequence) } : EMPTY_CHAIN;
}

async function write(client: PoolClient, institutionId: string, { entries, head }: Sealed): Promise<void> {
  const ids = entries.map(({ eventId }) => eventId);
  await client.query(ENTRIES, [
    institutionId,
    entries.map(({ sequence }) => sequence),
    ids,
    entries.map(({ eventHash }) => eventHash),
    entries.map(({ sealedAt }) => sealedAt),
    entries.map(({ hash }) => hash),
  ]);
  const { number, sequence, hash, sealedAt, keyId, signature } = head;
  const id = uuidV7(Date.parse(sealedAt));
  await client.query(HEAD, [institutionId, id, number, sequence, hash, sealedAt, keyId, signature]);
  await client.query(SEALED, [institutionId, ids]);
}
