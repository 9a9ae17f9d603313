import type { PastEvent } from "./facts-as-of.ts";

const KINDS = ["COLLECTION_HOLD", "REPORTING_SHIELD"] as const;

/** The protection of a case, of one kind, as its events told it: the interval that was the last by then. */
export type ProtectionAsOf = Readonly<{
  kind: (typeof KINDS)[number];
  fromOn: string;
  toOn: string | null;
  reason: string;
}>;

/** What protected the loan after these events; nothing before the application was received. */
export const protectionsAsOf = (events: readonly PastEvent[]): readonly ProtectionAsOf[] =>
  KINDS.flatMap(
    (kind) => events.reduce<Known | null>((known, event) => after(known, event, kind), null)?.interval ?? [],
  );

/** One that was released by hand stays as it is, until another begins. */
type Known = Readonly<{ interval: ProtectionAsOf; released: boolean }>;

function after(known: Known | null, { kind: what, detail }: PastEvent, kind: ProtectionAsOf["kind"]): Known | null {
  const fromOn = typeof detail?.fromOn === "string" ? detail.fromOn : null;
  const toOn = typeof detail?.toOn === "string" ? detail.toOn : null;
  if (what === "PROTECTION_BEGUN" && fromOn) return begun({ kind, fromOn, toOn: null, reason: "APPLICATION" });
  if (!known) return null;
  const { interval, released } = known;
  const reason = typeof detail?.reason === "string" ? detail.reason : interval.reason;
  const own = detail?.kind === kind;
  if (what === "PROTECTION_BACKDATED" && own && fromOn) return { ...known, interval: { ...interval, fromOn } };
  if (what === "PROTECTION_RELEASED" && own) return { interval: { ...interval, toOn }, released: true };
  if (what === "PROTECTION_CHANGED" && released) return fromOn ? begun({ kind, fromOn, toOn: null, reason }) : known;
  if (what === "PROTECTION_CHANGED") return begun({ ...interval, toOn: null, reason });
  return what === "PROTECTION_ENDED" && !released ? begun({ ...interval, toOn, reason }) : known;
}

const begun = (interval: ProtectionAsOf): Known => ({ interval, released: false });
