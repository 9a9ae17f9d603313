import type { Pool, PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import { analyzeSeeded } from "./analyze.ts";
import { BEGIN, closeLoad, FILLED, openLoad } from "./loading.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES } from "./seeded-tables.ts";
import { putBack, setKeysAside, setLinksAside } from "./set-aside.ts";
import { type Tell, writeAll } from "./write-all.ts";

/**
 * Writes a seed: stories told by COPY and multiplied in the database, all in one transaction of the tables' owner.
 * Nobody sees what is set aside meanwhile, for the tables are locked, and a rollback restores everything.
 *
 * @param pool of the login role, which owns the tables
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedCases(pool: Pool, seeding: Seeding, tell: Tell): Promise<void> {
  const load = async (client: PoolClient): Promise<void> => {
    const taken = await openLoad(client, seeding);
    const links = await setLinksAside(client, FILLED);
    const keys = await setKeysAside(client, FILLED);
    await writeAll([{ client, tables: SEEDED_TABLES }], seeding, taken, tell);
    await putBack(client, [...links, ...keys]);
    await closeLoad(client, seeding);
  };
  await inTransaction(pool, load, BEGIN);
  await analyzeSeeded(pool);
}
