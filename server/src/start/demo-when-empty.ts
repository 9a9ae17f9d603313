import type { Database } from "../database/open.ts";
import { loadDemo } from "../demo/load-demo.ts";

/** Loads the demo into a database that has no institution yet. */
export async function demoWhenEmpty(database: Database, now: string): Promise<void> {
  if (!(await hasInstitution(database))) await loadDemo(database, now);
}

/** Asked as the role that sees every institution; the role we log in as sees none. */
async function hasInstitution({ pool }: Database): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('role', 'respite_platform', true)");
    const { rowCount } = await client.query("select 1 from institution limit 1");
    return rowCount !== 0;
  } finally {
    await client.query("rollback");
    client.release();
  }
}
