import type { RecordHead, RecordItem } from "@respite/shared/record/record";
import { NOTHING } from "@respite/shared/record/record-hash";
import type { ClientBase } from "pg";
import {
  ENTRY_COLUMNS,
  EVENT_COLUMNS,
  type EventRow,
  HEAD_COLUMNS,
  readEntry,
  readEvent,
  readHead,
} from "../record/stored-record.ts";
import { namesPapers } from "./redact.ts";

/** The heads under which the events of a case lie, each once, and the one before each. */
const HEADS = `select distinct on (h.number) ${HEAD_COLUMNS}, before.sequence::text as from_sequence, before.hash as from_hash
  from event e join record_entry r on r.institution_id = $1 and r.id = e.id
  cross join lateral (select * from record_head h where h.institution_id = $1 and h.sequence >= r.sequence
    order by h.sequence limit 1) h
  left join record_head before on before.institution_id = $1 and before.number = h.number - 1
  where e.institution_id = $1 and e.case_id = $2 order by h.number`;
const ENTRIES = `select ${ENTRY_COLUMNS}, ${EVENT_COLUMNS} from record_entry r
  left join event e on e.institution_id = $1 and e.id = r.id and e.case_id = $2
  where r.institution_id = $1 and r.sequence > $3 and r.sequence <= $4 order by r.sequence`;
const UNSEALED = `select ${EVENT_COLUMNS} from event e join record_pending p on p.institution_id = $1 and p.id = e.id
  where e.institution_id = $1 and e.case_id = $2 order by e.id`;

/**
 * The parts of an institution's record that hold the events of one case, each from behind a head up to the next: of
 * other cases no more than that there is an event. Events that name papers are there, but not shown, unless `whole`.
 */
export async function readSegments(
  client: ClientBase,
  institutionId: string,
  caseId: string,
  whole: boolean,
): Promise<readonly RecordItem[]> {
  const shown = (row: EventRow) => (row.id == null || (!whole && namesPapers(row.kind ?? "")) ? null : readEvent(row));
  const items: RecordItem[] = [];
  for (const { from, head } of await headsOf(client, institutionId, caseId)) {
    items.push({ type: "FROM", ...from });
    const values = [institutionId, caseId, from.sequence, head.sequence];
    const { rows } = await client.query<EventRow>(ENTRIES, values);
    for (const row of rows) items.push({ type: "ENTRY", entry: readEntry(row), event: shown(row) });
    items.push({ type: "HEAD", head });
  }
  const { rows } = await client.query<EventRow>(UNSEALED, [institutionId, caseId]);
  for (const row of rows) {
    const event = shown(row);
    if (event) items.push({ type: "UNSEALED", event, queued: true });
  }
  return items;
}

type Segment = Readonly<{ from: { sequence: number; hash: string }; head: RecordHead }>;

async function headsOf(client: ClientBase, institutionId: string, caseId: string): Promise<readonly Segment[]> {
  const { rows } = await client.query<EventRow>(HEADS, [institutionId, caseId]);
  return rows.map((row) => ({
    from: { sequence: Number(row.from_sequence ?? 0), hash: row.from_hash ?? NOTHING },
    head: readHead(row),
  }));
}
