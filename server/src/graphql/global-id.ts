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
] as const;
export type GlobalIdType = (typeof TYPES)[number];

export type GlobalId = Readonly<{ type: GlobalIdType; institutionId: string; id: string }>;

const BYTES = 33;

/** An opaque id that carries type and institution: 44 characters, safe in URLs. */
export function encodeGlobalId(type: GlobalIdType, institutionId: string, id: string): string {
  const hex = institutionId.replaceAll("-", "") + id.replaceAll("-", "");
  return Buffer.concat([Buffer.of(TYPES.indexOf(type)), Buffer.from(hex, "hex")]).toString("base64url");
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
