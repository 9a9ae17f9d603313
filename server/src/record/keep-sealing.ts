import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import type { RecordKey } from "./record-key.ts";
import { isWholeBatch, sealRecord } from "./seal-record.ts";

/** An event is sealed about so long after it happened. */
const EVERY_MS = 1_000;

/** What is left over from a load is sealed by and by: it must not keep requests waiting. */
const BATCHES_AT_ONCE = 2;

/** One look into the key for each institution: after a load millions wait, and a join would read them all each second. */
export const WAITING = {
  name: "record_waiting",
  text: `select i.id from institution i cross join lateral
  (select from record_pending p where p.institution_id = i.id order by p.id limit 1) waiting`,
  values: [],
};

/** Seals what waits, of every institution. @returns how many events */
export async function sealWaiting(database: Database, key: RecordKey, clock: () => string): Promise<number> {
  const institutions = await sendAs(database.pool, { role: "respite_platform", institutionId: "" }, WAITING);
  let sealed = 0;
  for (const { id } of institutions) {
    for (let batch = 1; batch <= BATCHES_AT_ONCE; batch += 1) {
      const now = await sealRecord(database, String(id), key, clock());
      sealed += now;
      if (!isWholeBatch(now)) break;
    }
  }
  return sealed;
}

/**
 * Seals every second from now on. What fails is told once and tried again until it works: an event waits until then.
 *
 * @returns stops, after sealing once more
 */
export function keepSealing(
  database: Database,
  key: RecordKey,
  clock: () => string,
  report: (error: unknown) => void,
): () => Promise<void> {
  let working: Promise<void> = Promise.resolve();
  let [idle, failing] = [true, false];
  const seal = async () => {
    try {
      await sealWaiting(database, key, clock);
      failing = false;
    } catch (error) {
      if (!failing) report(error);
      failing = true;
    }
    idle = true;
  };
  const timer = setInterval(() => {
    if (!idle) return;
    idle = false;
    working = seal();
  }, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await working;
    await seal();
  };
}
