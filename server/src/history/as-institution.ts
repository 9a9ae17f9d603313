import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";

/** One transaction as the institution's role, straight on the pool: for loads that no entity could carry. */
export async function asInstitution<T>(
  { pool }: Database,
  institutionId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    // A load may take longer than a request.
    await client.query(
      "select set_config('role', 'respite_app', true), set_config('app.institution', $1, true), set_config('statement_timeout', '0', true)",
      [institutionId],
    );
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
