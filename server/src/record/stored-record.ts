import type { EventDetail } from "@respite/shared/event/event-sentence";
import type { RecordEntry, RecordEvent, RecordHead } from "@respite/shared/record/record";

/** The columns of an event as the record says them, exactly: to the microsecond, and every detail. */
export const EVENT_COLUMNS = `e.id, e.institution_id, e.case_id, e.loan_id, e.kind, ${toMicrosecond("e.at")} as at,
  e.actor_id, e.actor_name, e.actor_role, e.detail::text as detail`;

export const ENTRY_COLUMNS = `r.sequence::text, r.id as event_id, r.institution_id as entry_institution_id, r.event_hash,
  ${toMicrosecond("r.sealed_at")} as sealed_at, r.hash`;

export const HEAD_COLUMNS = `h.institution_id, h.number, h.sequence::text, h.hash, ${toMicrosecond("h.sealed_at")} as sealed_at,
  h.key_id, h.signature`;

export type EventRow = Readonly<Record<string, string | null>>;

function toMicrosecond(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

export const readEvent = (row: EventRow): RecordEvent => ({
  id: said(row, "id"),
  institutionId: said(row, "institution_id"),
  caseId: row.case_id ?? null,
  loanId: row.loan_id ?? null,
  kind: said(row, "kind"),
  at: said(row, "at"),
  actorId: row.actor_id ?? null,
  actorName: said(row, "actor_name"),
  actorRole: said(row, "actor_role"),
  detail: row.detail == null ? null : (JSON.parse(row.detail) as EventDetail),
});

export const readEntry = (row: EventRow): RecordEntry => ({
  institutionId: said(row, "entry_institution_id"),
  sequence: Number(row.sequence),
  eventId: said(row, "event_id"),
  eventHash: said(row, "event_hash"),
  sealedAt: said(row, "sealed_at"),
  hash: said(row, "hash"),
});

export const readHead = (row: EventRow): RecordHead => ({
  institutionId: said(row, "institution_id"),
  number: Number(row.number),
  sequence: Number(row.sequence),
  hash: said(row, "hash"),
  sealedAt: said(row, "sealed_at"),
  keyId: said(row, "key_id"),
  signature: said(row, "signature"),
});

function said(row: EventRow, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Error(`The record has no ${column}.`);
  return value;
}
