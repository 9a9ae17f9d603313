import type { Database } from "../database/open.ts";
import { DEMO_INSTITUTIONS } from "../institution/demo-institutions.ts";

/**
 * Loads the demo, or what is missing of it after a start cut short. A database that holds an institution of somebody's
 * own is left as it is.
 */
export async function demoWhenEmpty(database: Database, now: string, say: (progress: string) => void): Promise<void> {
  const demo = new Set<string>(DEMO_INSTITUTIONS.map(({ id }) => id));
  const there = await institutions(database);
  if (there.some((id) => !demo.has(id))) return;
  if (there.length < demo.size) say("Loading the demo …");
  // Read only here: a server without a demo starts without it.
  const { loadDemo } = await import("../demo/load-demo.ts");
  await loadDemo(database, now);
}

/** Asked as the role that sees every institution; the role we log in as sees none. */
async function institutions({ pool }: Database): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('role', 'respite_platform', true)");
    const { rows } = await client.query<{ id: string }>("select id from institution");
    return rows.map(({ id }) => id);
  } finally {
    await client.query("rollback");
    client.release();
  }
}
