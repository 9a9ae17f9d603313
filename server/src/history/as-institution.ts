import type { PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open.ts";

/** One transaction as the institution's role, straight on the pool: for loads that no entity could carry. */
export const asInstitution = <T>(
  { pool }: Database,
  institutionId: string,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> =>
  inTransaction(pool, async (client) => {
    // A load may take longer than a request.
    await client.query(
      "select set_config('role', 'respite_app', true), set_config('app.institution', $1, true), set_config('statement_timeout', '0', true)",
      [institutionId],
    );
    return work(client);
  });
