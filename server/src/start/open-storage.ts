import type { Config } from "../config.ts";
import type { Log } from "../database/embedded/log.ts";
import { startEmbedded } from "../database/embedded/start-embedded.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { explainDatabase } from "./explain-database.ts";

/** The database, migrated and open. `close` also stops the bundled PostgreSQL, when it is that. */
export async function openStorage(config: Config, log: Log): Promise<Database> {
  if (config.databaseUrl) {
    const url = config.databaseUrl;
    return openMigrated(url).catch((error) => {
      throw explainDatabase(url, error);
    });
  }
  const embedded = await startEmbedded(config.dataDir, log);
  try {
    const database = await openMigrated(embedded.url);
    return {
      ...database,
      close: async () => {
        await database.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

/** No statement of a request may hold a connection longer than this. */
const STATEMENT_TIMEOUT_MS = 5_000;

async function openMigrated(url: string): Promise<Database> {
  await migrate(url);
  return openDatabase(url, STATEMENT_TIMEOUT_MS);
}
