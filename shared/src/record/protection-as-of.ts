import type { PastEvent } from "./facts-as-of.ts";

/** The protection of a case as its events told it. */
export type ProtectionAsOf = Readonly<{ fromOn: string; toOn: string | null; reason: string }>;

/** What protected the loan after these events; null before the application was received. */
export const protectionAsOf = (events: readonly PastEvent[]): ProtectionAsOf | null =>
  events.reduce<ProtectionAsOf | null>(after, null);

function after(known: ProtectionAsOf | null, { kind, detail }: PastEvent): ProtectionAsOf | null {
  if (kind === "PROTECTION_BEGUN") return { fromOn: String(detail?.fromOn), toOn: null, reason: "APPLICATION" };
  if (known === null) return null;
  const reason = typeof detail?.reason === "string" ? detail.reason : known.reason;
  if (kind === "PROTECTION_CHANGED") return { ...known, toOn: null, reason };
  return kind === "PROTECTION_ENDED" ? { ...known, toOn: String(detail?.toOn), reason } : known;
}
