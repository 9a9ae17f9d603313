import type { Pool } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import { DERIVED } from "../history/rows.ts";
import { SEEDED_TABLES } from "./seeded-tables.ts";

/** Two at once: that is what keeps both the reading and the counting busy. */
const AT_ONCE = 2;

/** Counts anew what the planner knows of the tables, from a smaller sample than usual: a load must not wait long for it. */
export async function analyzeSeeded(pool: Pool): Promise<void> {
  const left: string[] = [...SEEDED_TABLES, ...DERIVED];
  const work = async () => {
    for (let table = left.shift(); table !== undefined; table = left.shift()) await analyzeOne(pool, table);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** What is set for the transaction ends with it, however it ends. */
const analyzeOne = (pool: Pool, table: string): Promise<void> =>
  inTransaction(pool, async (client) => {
    await client.query("set local statement_timeout = 0; set local default_statistics_target = 30");
    await client.query(`analyze ${table}`);
  });
