import { Migrator } from "@mikro-orm/migrations";
import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { ENTITIES } from "./entities.ts";
import { MIGRATIONS } from "./migrations/index.ts";

/** Few connections, always: more load is served by more processes. */
const POOL_SIZE = 8;

/**
 * The one configuration of the ORM. Entities are listed; nothing is discovered.
 *
 * @param statementTimeoutMs after which PostgreSQL gives a statement up; 0 is never
 */
export const ormOptions = (url: string, statementTimeoutMs = 0): Options => ({
  clientUrl: url,
  entities: [...ENTITIES],
  extensions: [Migrator],
  pool: { min: 0, max: POOL_SIZE },
  driverOptions: { statement_timeout: statementTimeoutMs, options: "-c timezone=UTC" },
  preferReadReplicas: false,
  forceUtcTimezone: true,
  migrations: {
    migrationsList: MIGRATIONS,
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    disableForeignKeys: false,
    silent: true,
  },
});

export const connectOrm = (url: string, statementTimeoutMs?: number): Promise<MikroORM> =>
  MikroORM.init(ormOptions(url, statementTimeoutMs));
