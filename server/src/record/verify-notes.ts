import { type Note, noteHash } from "@respite/shared/note/note-hash";
import type { RecordFlaw } from "@respite/shared/record/record-flaw";
import type { ClientBase } from "pg";
import { sha256 } from "./record-key.ts";

/** Every note beside the event that proves it; either may be there alone. */
const NOTES = `select coalesce(e.id, n.id) as id, coalesce(r.sequence, 0)::text as sequence, e.detail->>'hash' as hash,
    n.case_id as "caseId", n.text, n.written_by as "writtenBy",
    to_char(n.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "writtenAt"
  from (select id, detail from event where institution_id = $1 and kind = 'NOTE_WRITTEN') e
  full join (select * from case_note where institution_id = $1) n on n.id = e.id
  left join record_entry r on r.institution_id = $1 and r.id = coalesce(e.id, n.id)
  order by 1`;

type Row = Note & Readonly<{ id: string; sequence: string; hash: string | null }>;

/** The notes of an institution that are not what the record says was written, or are gone. */
export async function verifyNotes(client: ClientBase, institutionId: string): Promise<readonly RecordFlaw[]> {
  const { rows } = await client.query<Row>(NOTES, [institutionId]);
  return rows
    .filter(({ hash, ...note }) => note.text === null || hash !== noteHash(sha256, note))
    .map(({ id, sequence }) => ({ code: "NOTE_ALTERED", sequence: Number(sequence), eventId: id }));
}
