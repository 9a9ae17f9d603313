import type { ClientBase, Pool, PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import { analyzeSeeded } from "./analyze.ts";
import { BEGIN, closeLoad, FILLED, openLoad } from "./loading.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES, type SeededTable } from "./seeded-tables.ts";
import { putBack, type SetAside, setKeysAside, setLinksAside } from "./set-aside.ts";
import { type Tell, writeAll } from "./write-all.ts";

/** Tables to which none of the others refers; each of these parts is about a third of the work. */
const EVENTS: readonly SeededTable[] = ["event"];
const FINDINGS: readonly SeededTable[] = ["evaluation", "protection"];
const OTHERS = SEEDED_TABLES.filter((table) => ![...EVENTS, ...FINDINGS].includes(table));

/** What is filled beside them. */
const WITH_EVENTS = [...EVENTS, "record_pending"];
const WITH_OTHERS = FILLED.filter((table) => ![...WITH_EVENTS, ...FINDINGS].includes(table));

/**
 * Writes a seed through three connections at once, so in several transactions: into a database that nobody else sees,
 * and that is thrown away when this fails, for it may then lack guards.
 *
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedUnseen(pool: Pool, seeding: Seeding, tell: Tell): Promise<void> {
  const inLoad = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => inTransaction(pool, work, BEGIN);
  const open = await inLoad(async (client) => {
    const taken = await openLoad(client, seeding);
    const [events, findings] = [await setLinksAside(client, WITH_EVENTS), await setLinksAside(client, FINDINGS)];
    return { taken, events, findings, others: await setLinksAside(client, WITH_OTHERS) };
  });
  // What others refer to is committed first: a reference is checked against what is there for all to see.
  await inLoad(async (events) => {
    const eventKeys = await inLoad(async (findings) => {
      const keys = await inLoad(async (others) => {
        const hands = [
          { client: events, tables: EVENTS, keys: await takeAnew(events, WITH_EVENTS) },
          { client: findings, tables: FINDINGS, keys: await takeAnew(findings, FINDINGS) },
          { client: others, tables: OTHERS, keys: [...open.others, ...(await takeAnew(others, WITH_OTHERS))] },
        ];
        await writeAll(hands, seeding, open.taken, tell);
        const [ofEvents, ofFindings, ofOthers] = hands.map(({ client, keys }) => heardLater(putBack(client, keys)));
        await ofOthers;
        return { ofEvents, ofFindings };
      });
      await keys.ofFindings;
      await putBack(findings, open.findings);
      return { building: keys.ofEvents };
    });
    await eventKeys.building;
    await putBack(events, open.events);
  });
  await inLoad((client) => closeLoad(client, seeding));
  await analyzeSeeded(pool);
}

/** Sets the keys of tables aside, and begins new files for them: what is written to such a one needs no log. */
async function takeAnew(client: ClientBase, tables: readonly string[]): Promise<SetAside[]> {
  for (const table of tables) await client.query(`cluster ${table} using ${table}_pkey`);
  return setKeysAside(client, tables);
}

/** Its failure is met where it is awaited, which may be later than it fails. */
function heardLater<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
