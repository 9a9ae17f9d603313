import { Migrator } from "@mikro-orm/migrations";
import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { ENTITIES } from "./entities.ts";
import { MIGRATIONS } from "./migrations/index.ts";

/** Few connections, always: more load is served by more processes. */
const POOL_SIZE = 8;

/** After how many milliseconds PostgreSQL gives up a statement, and waiting for a lock; never unless given. */
export type Patience = Readonly<{ statementMs?: number; lockMs?: number }>;

/** The one configuration of the ORM. Entities are listed; nothing is discovered. */
export const ormOptions = (url: string, { statementMs = 0, lockMs = 0 }: Patience = {}): Options => ({
  clientUrl: url,
  entities: [...ENTITIES],
  extensions: [Migrator],
  pool: { min: 0, max: POOL_SIZE },
  driverOptions: {
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    options: "-c timezone=UTC",
  },
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

export const connectOrm = (url: string, patience?: Patience): Promise<MikroORM> =>
  MikroORM.init(ormOptions(url, patience));
