import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { ENTITIES } from "./entities.ts";

/** Few connections, always: more load is served by more processes. */
const POOL_SIZE = 8;

/** After how many milliseconds PostgreSQL gives up a statement, and waiting for a lock; never unless given. */
export type Patience = Readonly<{ statementMs?: number; lockMs?: number }>;

/** The one configuration of the ORM. Entities are listed; nothing is discovered. */
export const ormOptions = (url: string, { statementMs = 0, lockMs = 0 }: Patience = {}): Options => ({
  clientUrl: url,
  entities: [...ENTITIES],
  pool: { min: 0, max: POOL_SIZE },
  driverOptions: {
    statement_timeout: statementMs,
    lock_timeout: lockMs,
    options: "-c timezone=UTC",
  },
  preferReadReplicas: false,
  forceUtcTimezone: true,
});

/** Made by its constructor, because `MikroORM.init` looks for every extension there might be, and loads what it finds. */
export const openOrm = (url: string, patience?: Patience): MikroORM => new MikroORM(ormOptions(url, patience));
