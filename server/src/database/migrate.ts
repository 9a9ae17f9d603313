import { MikroORM } from "@mikro-orm/postgresql";
import { ormOptions } from "./orm.ts";

/** A migration that waits for a lock makes everybody else wait behind it, so it gives up and is tried again later. */
const LOCK_MS = 2_000;

/** Brings the database at `url` to the newest shape. Running it again changes nothing. */
export async function migrate(url: string): Promise<void> {
  // Migrations are SQL: discovering the entities would be for nothing.
  const without = { entities: [], discovery: { warnWhenNoEntities: false } };
  const orm = await MikroORM.init({ ...ormOptions(url, { lockMs: LOCK_MS }), ...without });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}
