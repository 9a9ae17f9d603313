import type { Pool, PoolClient } from "pg";

/**
 * One transaction straight on the pool, for loads and their like: commands go through `withTx`.
 *
 * @param begin how it begins, where it is of another kind
 */
export async function inTransaction<T>(
  pool: Pool,
  work: (client: PoolClient) => Promise<T>,
  begin = "begin",
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query(begin);
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    // A connection whose transaction broke is not lent out again.
    client.release(true);
    throw error;
  }
}
