import { Buffer } from "node:buffer";

/** Types that have a global id; the position is its first byte, so the list only grows at its end. */
const TYPES = [
  "Institution",
  "Borrower",
  "Loan",
  "DeferralCase",
  "Schedule",
  "Evaluation",
  "Evidence",
  "EvidenceRequest",
  "Offer",
  "Decision",
  "Protection",
  "Agreement",
  "CaseEvent",
  "DisasterDeclaration",
  "Consent",
  "ReliefBudget",
  "Notice",
  "Payment",
  "PolicyReplay",
  "AuthorityLimit",
  "SavedView",
  "CaseNote",
  "WebhookEndpoint",
  "WebhookDelivery",
] as const;
export type GlobalIdType = (typeof TYPES)[number];

export type GlobalId = Readonly<{ type: GlobalIdType; institutionId: string; id: string }>;

const BYTES = 33;

/** An answer may hold hundreds of ids, so they are written into the same bytes, one after the other. */
const written = Buffer.alloc(BYTES);

/** What each character of a hexadecimal number is worth, by its code. */
const DIGITS = Uint8Array.from({ length: 128 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);

/** Whose id was written last: nearly always that of the next as well. */
let lastInstitution = "";

/** An opaque id that carries type and institution: 44 characters, safe in URLs. */
export function encodeGlobalId(type: GlobalIdType, institutionId: string, id: string): string {
  written[0] = TYPES.indexOf(type);
  if (institutionId !== lastInstitution) writeUuid(institutionId, 1);
  lastInstitution = institutionId;
  writeUuid(id, 17);
  return written.toString("base64url");
}

/** Asked for with every statement, and institutions are few; more than anybody has, all are forgotten. */
const starts = new Map<string, Buffer>();
const MOST_STARTS = 10_000;

/** The bytes that the ids of a type begin with, in an institution, or in any when it is empty. */
export function globalIdStart(type: GlobalIdType, institutionId: string): Buffer {
  const key = type + institutionId;
  let start = starts.get(key);
  if (!start) {
    start = Buffer.from(TYPES.indexOf(type).toString(16).padStart(2, "0") + institutionId.replaceAll("-", ""), "hex");
    if (starts.size >= MOST_STARTS) starts.clear();
    starts.set(key, start);
  }
  return start;
}

const digit = (text: string, at: number): number => DIGITS[text.charCodeAt(at)] as number;

function writeUuid(text: string, start: number): void {
  for (let at = 0, to = start; at < 36; at += 2, to += 1) {
    if (at === 8 || at === 13 || at === 18 || at === 23) at += 1;
    written[to] = digit(text, at) * 16 + digit(text, at + 1);
  }
}

/** What an id names, or null when it is not one of ours. */
export function decodeGlobalId(text: string): GlobalId | null {
  if (!/^[\w-]{44}$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  const type = TYPES[bytes[0] ?? -1];
  if (bytes.length !== BYTES || type === undefined) return null;
  return { type, institutionId: uuid(bytes.subarray(1, 17)), id: uuid(bytes.subarray(17)) };
}

function uuid(bytes: Buffer): string {
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
