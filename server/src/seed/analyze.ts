import type { Pool } from "pg";

/** Two at once: that is what keeps both the reading and the counting busy. */
const AT_ONCE = 2;

/** Counts anew what the planner knows of the tables, from a smaller sample than usual: a load must not wait long for it. */
export async function analyze(pool: Pool, tables: readonly string[]): Promise<void> {
  const left = [...tables];
  const work = async () => {
    const client = await pool.connect();
    try {
      await client.query("set statement_timeout = 0");
      await client.query("set default_statistics_target = 30");
      for (let table = left.shift(); table !== undefined; table = left.shift()) await client.query(`analyze ${table}`);
      await client.query("reset default_statistics_target");
      await client.query("reset statement_timeout");
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
