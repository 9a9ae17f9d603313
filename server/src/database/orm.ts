import { Migrator } from "@mikro-orm/migrations";
import { MikroORM, type Options } from "@mikro-orm/postgresql";
import { ENTITIES } from "./entities.ts";
import { MIGRATIONS } from "./migrations/index.ts";

/** Few connections, always: more load is served by more processes. */
const POOL_SIZE = 8;

/** The one configuration of the ORM. Entities are listed; nothing is discovered. */
export const ormOptions = (url: string): Options => ({
  clientUrl: url,
  entities: [...ENTITIES],
  extensions: [Migrator],
  pool: { min: 0, max: POOL_SIZE },
  preferReadReplicas: false,
  forceUtcTimezone: true,
  migrations: {
    migrationsList: MIGRATIONS,
    snapshot: false,
    transactional: true,
    allOrNothing: true,
    disableForeignKeys: false,
  },
});

export const connectOrm = (url: string): Promise<MikroORM> => MikroORM.init(ormOptions(url));
