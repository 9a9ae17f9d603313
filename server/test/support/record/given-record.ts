import type { RecordEvent, RecordHead, RecordItem } from "@respite/shared/record/record";
import { EMPTY_CHAIN, sealEvents } from "@respite/shared/record/seal-events";
import type { Verification } from "@respite/shared/record/verify-record";
import { keyFrom, sha256, signedBy } from "../../../src/record/record-key.ts";

export const SIGNER = keyFrom(Buffer.alloc(32, 1));
export const THIEF = keyFrom(Buffer.alloc(32, 2));

const verified = new Map<string, boolean>();
const trusted = signedBy([SIGNER.publicKey]);

/** Signatures are slow to verify, and the same again and again: each is verified once. */
function isSigned(text: string, signature: string, keyId: string): boolean {
  const about = JSON.stringify([text, signature, keyId]);
  const signed = verified.get(about) ?? trusted(text, signature, keyId);
  verified.set(about, signed);
  return signed;
}

export const OURS = "01900000-0000-7000-8000-000000000001";
export const OTHERS = "01900000-0000-7000-8000-000000000002";

export const given = (more: Partial<Verification> = {}): Verification => ({
  sha256,
  isSigned,
  institutionId: OURS,
  ...more,
});

const KINDS = ["CASE_SUBMITTED", "CASE_CLAIMED", "CASE_DECLINED", "LOAN_REGISTERED"];

export function anEvent(number: number, institutionId = OURS): RecordEvent {
  const owner = institutionId.slice(-1);
  return {
    id: `event-${owner}-${number}`,
    institutionId,
    loanId: `loan-${number % 3}`,
    caseId: number % 4 === 3 ? null : `case-${number % 3}`,
    kind: KINDS[number % 4] as string,
    at: `2026-03-05T02:00:${String(number % 60).padStart(2, "0")}.000000Z`,
    actorId: `person-${number % 5}`,
    actorName: `Rui ${number}`,
    actorRole: "REVIEWER",
    detail:
      number % 5 === 4 ? null : { before: { status: "SUBMITTED" }, after: { status: "UNDER_REVIEW" }, words: "因病" },
  };
}

const made = new Map<string, readonly RecordItem[]>();

/** A record of so many batches of so many events each, as it is read. Signing is slow: each is made once. */
export function aRecord(batches: readonly number[], institutionId = OURS): RecordItem[] {
  const name = `${institutionId} ${batches}`;
  const items = made.get(name) ?? sealedIn(batches, institutionId);
  made.set(name, items);
  return [...items];
}

function sealedIn(batches: readonly number[], institutionId: string): RecordItem[] {
  const items: RecordItem[] = [];
  let end = EMPTY_CHAIN;
  for (const [index, size] of batches.entries()) {
    const events = Array.from({ length: size }, (_, i) => anEvent(end.sequence + i, institutionId));
    const { entries, head } = sealEvents(sha256, SIGNER, end, events, `2026-03-05T03:00:0${index % 10}.000Z`);
    for (const [i, entry] of entries.entries()) items.push({ type: "ENTRY", entry, event: events[i] as RecordEvent });
    items.push({ type: "HEAD", head });
    end = { sequence: head.sequence, hash: head.hash, heads: head.number };
  }
  return items;
}

export const headsOf = (items: readonly RecordItem[]): RecordHead[] =>
  items.flatMap((item) => (item.type === "HEAD" ? [item.head] : []));
