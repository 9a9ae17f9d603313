import { Client, DatabaseError } from "pg";
import { MIGRATION_NAMES } from "./migrations/names.ts";

/**
 * Brings the database at `url` to the newest shape. Running it again changes nothing: where every migration has run, what
 * runs them is not even loaded, for that takes a good part of a start.
 */
export async function migrate(url: string): Promise<void> {
  if (await isNewest(url)) return;
  const { runMigrations } = await import("./run-migrations.ts");
  await runMigrations(url);
}

const UNDEFINED_TABLE = "42P01";

async function isNewest(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("select name from mikro_orm_migrations");
    const ran = new Set(rows.map(({ name }) => name));
    return MIGRATION_NAMES.every((name) => ran.has(name));
  } catch (error) {
    if (error instanceof DatabaseError && error.code === UNDEFINED_TABLE) return false;
    throw error;
  } finally {
    await client.end();
  }
}
