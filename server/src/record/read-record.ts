import type { RecordHead, RecordItem } from "@respite/shared/record/record";
import type { ClientBase } from "pg";
import {
  ENTRY_COLUMNS,
  EVENT_COLUMNS,
  type EventRow,
  HEAD_COLUMNS,
  readEntry,
  readEvent,
  readHead,
} from "./stored-record.ts";

const PAGE = 2_000;

const ENTRIES = `select ${ENTRY_COLUMNS}, ${EVENT_COLUMNS} from record_entry r
  left join event e on e.institution_id = $1 and e.id = r.id
  where r.institution_id = $1 and r.sequence > $2 order by r.sequence limit ${PAGE}`;
const HEADS = `select ${HEAD_COLUMNS} from record_head h
  where h.institution_id = $1 and h.number > $2 order by h.number limit ${PAGE}`;
const UNSEALED = `select ${EVENT_COLUMNS}, (p.id is not null)::text as queued from event e
  left join record_entry r on r.institution_id = $1 and r.id = e.id
  left join record_pending p on p.institution_id = $1 and p.id = e.id
  where e.institution_id = $1 and r.id is null and e.id > $2 order by e.id limit ${PAGE}`;

const NO_ID = "00000000-0000-0000-0000-000000000000";

/**
 * The record of an institution from its database, in the order in which it is verified, a page at a time. The caller's
 * transaction must see one state of the database throughout (REPEATABLE READ).
 */
export async function* readRecord(client: ClientBase, institutionId: string): AsyncGenerator<RecordItem> {
  const heads = headsOf(client, institutionId);
  let head = await next(heads);
  for await (const row of pages(client, ENTRIES, institutionId, "0", "sequence")) {
    const entry = readEntry(row);
    // A head that lies before where it belongs is one too many: it is shown where it lies, and found out there.
    for (; head && head.sequence < entry.sequence; head = await next(heads)) yield { type: "HEAD", head };
    yield { type: "ENTRY", entry, event: row.id == null ? null : readEvent(row) };
  }
  for (; head; head = await next(heads)) yield { type: "HEAD", head };
  for await (const row of pages(client, UNSEALED, institutionId, NO_ID, "id")) {
    yield { type: "UNSEALED", event: readEvent(row), queued: row.queued === "true" };
  }
}

async function* headsOf(client: ClientBase, institutionId: string): AsyncGenerator<RecordHead> {
  for await (const row of pages(client, HEADS, institutionId, "0", "number")) yield readHead(row);
}

async function next(heads: AsyncGenerator<RecordHead>): Promise<RecordHead | null> {
  const { value } = await heads.next();
  return value ?? null;
}

/** The rows of a query that goes on behind the last value of `key`. */
async function* pages(
  client: ClientBase,
  text: string,
  institutionId: string,
  after: string,
  key: string,
): AsyncGenerator<EventRow> {
  for (let from = after; ; ) {
    const { rows } = await client.query<EventRow>(text, [institutionId, from]);
    yield* rows;
    const last = rows.at(-1)?.[key];
    if (rows.length < PAGE || last == null) return;
    from = String(last);
  }
}
