import type { RecordEntry, RecordEvent, RecordHead } from "./record.ts";
import { entryHash, eventHash, headText, NOTHING, type Sha256 } from "./record-hash.ts";

/** The end of a chain so far. */
export type ChainEnd = Readonly<{ sequence: number; hash: string; heads: number }>;

export const EMPTY_CHAIN: ChainEnd = { sequence: 0, hash: NOTHING, heads: 0 };

export type Signer = Readonly<{ keyId: string; sign: (text: string) => string }>;

export type Sealed = Readonly<{ entries: readonly RecordEntry[]; head: RecordHead }>;

/** Appends events of one institution to its chain, in the order given, and signs the new head. At least one event. */
export function sealEvents(
  sha256: Sha256,
  { keyId, sign }: Signer,
  end: ChainEnd,
  events: readonly RecordEvent[],
  sealedAt: string,
): Sealed {
  const entries: RecordEntry[] = [];
  let { sequence, hash } = end;
  for (const event of events) {
    sequence += 1;
    const { institutionId, id: eventId } = event;
    const open = { institutionId, sequence, eventId, eventHash: eventHash(sha256, event), sealedAt, hash: "" };
    hash = entryHash(sha256, hash, open);
    entries.push({ ...open, hash });
  }
  const [first] = events;
  if (!first) throw new RangeError("There is no event to seal.");
  const number = end.heads + 1;
  const unsigned = { institutionId: first.institutionId, number, sequence, hash, sealedAt, keyId, signature: "" };
  return { entries, head: { ...unsigned, signature: sign(headText(unsigned)) } };
}
