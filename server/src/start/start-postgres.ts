import type { Config } from "../config.ts";
import type { Log } from "../database/embedded/log.ts";
import { startEmbedded } from "../database/embedded/start-embedded.ts";

/** Where PostgreSQL answers; `stop` stops it when it is ours. */
export type Postgres = Readonly<{ url: string; stop(): Promise<void> }>;

/**
 * The bundled PostgreSQL, started, unless the configuration names another one.
 *
 * @param onLaunch called when its process is there, long before it answers: there is time for other work
 */
export async function startPostgres(
  { databaseUrl, dataDir }: Config,
  log: Log,
  onLaunch?: () => void,
): Promise<Postgres> {
  return databaseUrl ? { url: databaseUrl, stop: async () => {} } : startEmbedded(dataDir, log, {}, onLaunch);
}
