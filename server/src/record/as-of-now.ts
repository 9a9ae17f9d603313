import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";

/** Reads in one transaction that sees one state of the database throughout, as the role that reads every institution. */
export async function asOfNow<T>({ pool }: Database, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    // Reading a whole record takes longer than a request may.
    await client.query(
      "select set_config('role', 'respite_platform', true), set_config('app.institution', '', true), set_config('statement_timeout', '0', true)",
    );
    const result = await work(client);
    await client.query("commit");
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
