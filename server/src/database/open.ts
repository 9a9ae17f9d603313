import type { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import { Lanes } from "./lanes.ts";
import { openOrm } from "./orm.ts";

/** An open database: entities and a pool for commands and jobs, lanes for what requests read. */
export type Database = Readonly<{
  /** Its address with the login, for those who keep connections of their own. */
  url: string;
  orm: MikroORM;
  pool: Pool;
  lanes: Lanes;
  close(): Promise<void>;
}>;

/**
 * Opens the database and makes sure that it answers.
 *
 * @param statementTimeoutMs the deadline of every statement; none unless given, as imports and seeds take their time
 * @throws the driver's error when it does not answer
 */
export async function openDatabase(url: string, statementTimeoutMs?: number): Promise<Database> {
  const orm = openOrm(url, { statementMs: statementTimeoutMs ?? 0 });
  const pool = (await orm.em.getConnection().getNativeClient()) as unknown as Pool;
  // An idle connection that the server ends must not end the process; the pool replaces it.
  pool.on("error", () => {});
  const { options } = pool;
  const lanes = new Lanes({ ...options, password: options.password }); // which a pool shows only to those who ask for it
  // The first question waits for no connection.
  await Promise.all([pool, lanes].map((each) => each.query({ text: "select 1" })));
  const close = async () => {
    await lanes.close();
    await orm.close(true);
  };
  return { url, orm, pool, lanes, close };
}
