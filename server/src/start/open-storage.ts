import type { Config } from "../config.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { explainDatabase } from "./explain-database.ts";
import type { Postgres } from "./start-postgres.ts";

/** No statement of a request may hold a connection longer than this. */
const STATEMENT_TIMEOUT_MS = 5_000;

/** The database, migrated and open. `close` also stops PostgreSQL, when it is ours. */
export async function openStorage({ databaseUrl }: Config, postgres: Postgres): Promise<Database> {
  try {
    await migrate(postgres.url);
    const database = await openDatabase(postgres.url, STATEMENT_TIMEOUT_MS);
    return {
      ...database,
      close: async () => {
        await database.close();
        await postgres.stop();
      },
    };
  } catch (error) {
    await postgres.stop();
    throw databaseUrl ? explainDatabase(databaseUrl, error) : error;
  }
}
