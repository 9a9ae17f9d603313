import type { Config } from "../config.ts";
import { inCopy } from "../database/embedded/in-copy.ts";
import type { Log } from "../database/embedded/log.ts";
import { ownerOf } from "../database/embedded/owner.ts";
import { startEmbedded } from "../database/embedded/start-embedded.ts";
import { migrate } from "../database/migrate.ts";
import { type Database, openDatabase } from "../database/open.ts";
import { openStorageBeside } from "../start/open-storage-beside.ts";
import type { Seeding } from "./make-batches.ts";
import { seedCases } from "./seed-cases.ts";
import { seedUnseen } from "./seed-unseen.ts";
import type { Tell } from "./write-all.ts";

/** Up to this many bytes a database is copied; a larger one would take too long, and too much of the disk. */
const LITTLE = 2 ** 30;

/** While nobody else is there, nothing needs to be tidied meanwhile, and what is built whole needs no log. */
const UNSEEN = { autovacuum: "off", wal_level: "minimal", max_wal_senders: "0", checkpoint_timeout: "30min" };

/**
 * Writes a seed into the database of the configuration. Where it is our own and no server runs, a copy of it is filled
 * through several connections and takes its place; else one transaction fills it.
 *
 * @param little up to how many bytes it is copied
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedDatabase(
  config: Config,
  log: Log,
  seeding: Seeding,
  tell: Tell,
  little = LITTLE,
): Promise<void> {
  if (config.databaseUrl !== null || ownerOf(config.dataDir) !== null) {
    return within(await openStorageBeside(config, log), ({ pool }) => seedCases(pool, seeding, tell));
  }
  const postgres = await startEmbedded(config.dataDir, log, UNSEEN);
  try {
    await migrate(postgres.url);
    if (await holdsMore(postgres.url, little)) {
      await within(await openDatabase(postgres.url), ({ pool }) => seedCases(pool, seeding, tell));
    } else {
      await inCopy(postgres, async (url) =>
        within(await openDatabase(url), ({ pool }) => seedUnseen(pool, seeding, tell)),
      );
    }
  } finally {
    await postgres.stop();
  }
}

const holdsMore = async (url: string, bytes: number): Promise<boolean> =>
  within(await openDatabase(url), async ({ pool }) => {
    const sql = "select pg_database_size(current_database()) > $1 as more";
    return (await pool.query<{ more: boolean }>(sql, [bytes])).rows[0]?.more === true;
  });

async function within<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
