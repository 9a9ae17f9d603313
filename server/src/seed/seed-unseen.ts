import type { ClientBase, Pool, PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import { analyzeSeeded } from "./analyze.ts";
import { BEGIN, closeLoad, FILLED, openLoad } from "./loading.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES, type SeededTable } from "./seeded-tables.ts";
import { putBack, type SetAside, setKeysAside, setLinksAside } from "./set-aside.ts";
import { type Tell, writeAll } from "./write-all.ts";

/** About half of the work: tables to which none of the others refers. */
const LEAVES: readonly SeededTable[] = ["evaluation", "event"];
const OTHERS = SEEDED_TABLES.filter((table) => !LEAVES.includes(table));

/** What is filled through each of the two connections. */
const OF_LEAVES = [...LEAVES, "record_pending"];
const OF_OTHERS = FILLED.filter((table) => !OF_LEAVES.includes(table));

/**
 * Writes a seed through two connections at once, so in several transactions: into a database that nobody else sees, and
 * that is thrown away when this fails, for it may then lack guards.
 *
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedUnseen(pool: Pool, seeding: Seeding, tell: Tell): Promise<void> {
  const inLoad = <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => inTransaction(pool, work, BEGIN);
  const links = await inLoad(async (client) => {
    await openLoad(client, seeding);
    return { leaves: await setLinksAside(client, OF_LEAVES), others: await setLinksAside(client, OF_OTHERS) };
  });
  await inLoad(async (leaves) => {
    await inLoad(async (others) => {
      const keys = { leaves: await takeAnew(leaves, OF_LEAVES), others: await takeAnew(others, OF_OTHERS) };
      const hands = [
        { client: leaves, tables: LEAVES },
        { client: others, tables: OTHERS },
      ];
      await writeAll(hands, seeding, tell);
      await Promise.all([putBack(leaves, keys.leaves), putBack(others, [...links.others, ...keys.others])]);
    });
    // What the leaves refer to is there now for all to see.
    await putBack(leaves, links.leaves);
  });
  await inLoad((client) => closeLoad(client, seeding));
  await analyzeSeeded(pool);
}

/** Sets the keys of tables aside, and begins new files for them: what is written to such a one needs no log. */
async function takeAnew(client: ClientBase, tables: readonly string[]): Promise<SetAside[]> {
  for (const table of tables) await client.query(`cluster ${table} using ${table}_pkey`);
  return setKeysAside(client, tables);
}
