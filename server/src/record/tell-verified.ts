import { RECORD_FLAWS } from "@respite/shared/record/record-flaw";
import type { Verified } from "@respite/shared/record/verify-record";

const MOST = 20;
const many = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;

/** What was found about one record, as lines for whoever asked. */
export function tellVerified(name: string, { flaws, entries, waiting, head }: Verified): string[] {
  const waits = waiting > 0 ? `, ${waiting} more waiting to be sealed` : "";
  const under = head ? ` Head ${head.number} of ${head.sealedAt.slice(0, 19)}Z, signed by key ${head.keyId}.` : "";
  if (flaws.length === 0) return [`✓ ${name}: ${many(entries, "event")} sealed${waits}; nothing was altered.${under}`];
  const shown = flaws.slice(0, MOST).map(({ code, sequence, eventId }) => {
    const which = eventId === null ? "" : `, event ${eventId}`;
    return `  ${code} at entry ${sequence}${which}: ${RECORD_FLAWS[code].en}`;
  });
  const more = flaws.length > MOST ? [`  … and ${flaws.length - MOST} more.`] : [];
  return [`✗ ${name}: ${many(flaws.length, "flaw")} in ${many(entries, "entry", "entries")}.`, ...shown, ...more];
}
