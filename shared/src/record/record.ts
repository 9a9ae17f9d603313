import type { EventDetail } from "../event/event-sentence.ts";

/** An event with everything it says; `at` is an instant in UTC to the microsecond, as the database keeps it. */
export type RecordEvent = Readonly<{
  id: string;
  institutionId: string;
  caseId: string | null;
  loanId: string | null;
  kind: string;
  at: string;
  actorId: string | null;
  actorName: string;
  actorRole: string;
  detail: EventDetail | null;
}>;

/** The place of one event in the chain of its institution: 1, 2, 3, … without a gap. */
export type RecordEntry = Readonly<{
  institutionId: string;
  sequence: number;
  eventId: string;
  eventHash: string;
  sealedAt: string;
  /** Over all of the above and the hash of the entry before. */
  hash: string;
}>;

/** What the record was up to an entry, signed. Whoever holds one can prove that nothing behind it was taken back. */
export type RecordHead = Readonly<{
  institutionId: string;
  /** 1, 2, 3, … without a gap. */
  number: number;
  sequence: number;
  hash: string;
  sealedAt: string;
  /** Which key signed. */
  keyId: string;
  signature: string;
}>;

/**
 * A record as it is read, in this order: every entry with its event, each head right behind the entry it signs, and at
 * the end the events that have no entry yet. A part of a record begins with where it begins, and leaves events out.
 */
export type RecordItem =
  | Readonly<{ type: "FROM"; sequence: number; hash: string }>
  | Readonly<{ type: "ENTRY"; entry: RecordEntry; event: RecordEvent | null }>
  | Readonly<{ type: "HEAD"; head: RecordHead }>
  /** `queued`: the sealer knows of it, and will take it next. */
  | Readonly<{ type: "UNSEALED"; event: RecordEvent; queued: boolean }>;
