import type { PoolClient } from "pg";
import { inTransaction } from "../database/in-transaction.ts";
import type { Database } from "../database/open.ts";

/** Reads in one transaction that sees one state of the database throughout, as the role that reads every institution. */
export const asOfNow = <T>({ pool }: Database, work: (client: PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(
    pool,
    async (client) => {
      // Reading a whole record takes longer than a request may.
      await client.query(
        "select set_config('role', 'respite_platform', true), set_config('app.institution', '', true), set_config('statement_timeout', '0', true)",
      );
      return work(client);
    },
    "begin isolation level repeatable read read only",
  );
