import type { RecordEntry, RecordEvent, RecordHead, RecordItem } from "./record.ts";
import type { RecordFlaw, RecordFlawCode } from "./record-flaw.ts";
import { entryHash, eventHash, headText, NOTHING, type Sha256 } from "./record-hash.ts";

/** What verifying takes: two functions that every platform has, whose record it is, and what the verifier holds. */
export type Verification = Readonly<{
  sha256: Sha256;
  /** Is the text signed by the key of that id? False for a key that is not trusted. */
  isSigned: (text: string, signature: string, keyId: string) => boolean;
  institutionId: string;
  /** A head kept from before: the record must go through it. */
  held?: RecordHead | null;
  /** Only a part is shown: it may begin anywhere, and leave events out. */
  partial?: boolean;
}>;

/** What was found: nothing is wrong when there are no flaws. */
export type Verified = Readonly<{
  flaws: readonly RecordFlaw[];
  entries: number;
  /** How many events wait to be sealed. */
  waiting: number;
  head: RecordHead | null;
}>;

/** Reads a record item by item, in one pass; keeps nothing but the ids it has seen. */
export class RecordVerifier {
  readonly #given: Verification;
  readonly #flaws: RecordFlaw[] = [];
  readonly #seen = new Set<string>();
  #sequence = 0;
  #hash = NOTHING;
  #head: RecordHead | null = null;
  #entries = 0;
  #waiting = 0;
  #metHeld = false;

  constructor(given: Verification) {
    this.#given = given;
  }

  read(item: RecordItem): void {
    if (item.type === "ENTRY") this.#entry(item.entry, item.event);
    else if (item.type === "HEAD") this.#readHead(item.head);
    else if (item.type === "UNSEALED") this.#unsealed(item.event, item.queued);
    else this.#from(item.sequence, item.hash);
  }

  end(): Verified {
    const { held } = this.#given;
    this.#endOfPart();
    if (held && !this.#metHeld) this.#flaw("ROLLED_BACK");
    return { flaws: this.#flaws, entries: this.#entries, waiting: this.#waiting, head: this.#head };
  }

  #entry(entry: RecordEntry, event: RecordEvent | null): void {
    const { sha256, partial } = this.#given;
    this.#entries += 1;
    this.#own(entry.institutionId, entry.eventId);
    if (entry.sequence !== this.#sequence + 1) this.#flaw("SEQUENCE_BROKEN", entry.eventId);
    if (entry.hash !== entryHash(sha256, this.#hash, entry)) this.#flaw("ENTRY_ALTERED", entry.eventId);
    this.#sequence = entry.sequence;
    this.#hash = entry.hash;
    this.#once(entry.eventId);
    if (event === null) {
      if (!partial) this.#flaw("EVENT_MISSING", entry.eventId);
      return;
    }
    this.#own(event.institutionId, event.id);
    if (event.id !== entry.eventId || eventHash(sha256, event) !== entry.eventHash) {
      this.#flaw("EVENT_ALTERED", entry.eventId);
    }
  }

  #readHead(head: RecordHead): void {
    const { isSigned, held } = this.#given;
    this.#own(head.institutionId, null);
    if (!isSigned(headText(head), head.signature, head.keyId)) this.#flaw("HEAD_SIGNATURE");
    const next = this.#head === null && this.#given.partial ? head.number : (this.#head?.number ?? 0) + 1;
    const fits =
      head.sequence === this.#sequence && head.hash === this.#hash && head.sequence > (this.#head?.sequence ?? 0);
    if (head.number !== next || !fits) this.#flaw("HEAD_BROKEN");
    if (held && head.number === held.number && headText(head) === headText(held)) this.#metHeld = true;
    this.#head = head;
  }

  #unsealed(event: RecordEvent, queued: boolean): void {
    this.#own(event.institutionId, event.id);
    this.#once(event.id);
    if (queued) this.#waiting += 1;
    else this.#flaw("EVENT_UNSEALED", event.id);
  }

  #from(sequence: number, hash: string): void {
    if (!this.#given.partial) this.#flaw("SEQUENCE_BROKEN");
    this.#endOfPart();
    this.#sequence = sequence;
    this.#hash = hash;
    this.#head = null;
  }

  /** What is not under a signed head proves nothing. */
  #endOfPart(): void {
    if (this.#hash !== (this.#head?.hash ?? NOTHING)) this.#flaw("UNSIGNED");
  }

  #own(institutionId: string, eventId: string | null): void {
    if (institutionId !== this.#given.institutionId) this.#flaw("FOREIGN", eventId);
  }

  #once(eventId: string): void {
    if (this.#seen.has(eventId)) this.#flaw("EVENT_REPEATED", eventId);
    this.#seen.add(eventId);
  }

  #flaw(code: RecordFlawCode, eventId: string | null = null): void {
    this.#flaws.push({ code, sequence: this.#sequence, eventId });
  }
}

/** Verifies a whole record, or a part of one. */
export function verifyRecord(given: Verification, items: Iterable<RecordItem>): Verified {
  const verifier = new RecordVerifier(given);
  for (const item of items) verifier.read(item);
  return verifier.end();
}
