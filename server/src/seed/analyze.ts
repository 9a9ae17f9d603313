import type { Pool } from "pg";
import { inTransaction } from "../database/in-transaction.ts";

/** Two at once: that is what keeps both the reading and the counting busy. */
const AT_ONCE = 2;

/** Counts anew what the planner knows of the tables, from a smaller sample than usual: a load must not wait long for it. */
export async function analyze(pool: Pool, tables: readonly string[]): Promise<void> {
  const left = [...tables];
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
