import { Migrator } from "@mikro-orm/migrations";
import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { MIGRATIONS } from "./migrations/index.ts";
import { ormOptions } from "./orm.ts";

/** A migration that waits for a lock makes everybody else wait behind it, so it gives up and is tried again later. */
const LOCK_MS = 2_000;

/** Runs those of `migrations` that have not run yet, all or none. */
export async function runMigrations(url: string, migrations: typeof MIGRATIONS = MIGRATIONS): Promise<void> {
  const orm = await MikroORM.init({ ...ormOptions(url, { lockMs: LOCK_MS }), ...migratorOf(migrations) });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

const migratorOf = (migrations: typeof MIGRATIONS): Options => ({
  // Migrations are SQL: discovering the entities would be for nothing.
  entities: [],
  discovery: { warnWhenNoEntities: false },
  extensions: [Migrator],
  migrations: {
    migrationsList: migrations,
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    disableForeignKeys: false,
    silent: true,
  },
});
