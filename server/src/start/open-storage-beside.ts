import type { Config } from "../config.ts";
import { knownCluster, urlOf } from "../database/embedded/cluster-file.ts";
import type { Log } from "../database/embedded/log.ts";
import { ownerOf } from "../database/embedded/owner.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { openStorage } from "./open-storage.ts";
import { startPostgres } from "./start-postgres.ts";

/** The database for a command: that of the server when one is running, else as the server would open it. */
export async function openStorageBeside(config: Config, log: Log): Promise<Database> {
  const running = config.databaseUrl === null && ownerOf(config.dataDir) !== null ? knownCluster(config.dataDir) : null;
  return running ? openDatabase(urlOf(running)) : openStorage(config, await startPostgres(config, log));
}
