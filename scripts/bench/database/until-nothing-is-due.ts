import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { BEGINNING, findDueCases } from "../../../server/src/clock/find-due-cases.ts";
import type { BenchDatabase } from "./database.ts";

const PATIENCE = 900_000;

/** The jobs make their tables and queues when they begin for the first time; from then on a run of each is there. */
const HAVE_TABLES = "select from pg_tables where schemaname = 'pgboss' and tablename = 'job'";
const NOT_ASKED_FOR = `select from pgboss.queue q
  where not exists (select from pgboss.job j where j.name = q.name) limit 1`;
/** Runs of jobs that work, are due, or failed and are tried again soon. */
const AT_WORK = `select from pgboss.job
  where state = 'active' or state = 'retry' or (state = 'created' and start_after <= now()) limit 1`;

/**
 * The server first does what time has brought since the day of the seed, and every job runs once; what is measured is
 * measured after it.
 */
export async function untilNothingIsDue({ url, admin }: Pick<BenchDatabase, "url" | "admin">): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const isDue = async () =>
    !(await haveAllBegun(admin)) ||
    (await findDueCases({ pool }, new Date().toISOString(), BEGINNING)).length > 0 ||
    (await admin.query(AT_WORK)).rowCount !== 0;
  try {
    for (const began = Date.now(); await isDue(); await sleep(1000)) {
      if (Date.now() - began > PATIENCE) throw new Error("The server did not do what was due.");
    }
  } finally {
    await pool.end();
  }
}

async function haveAllBegun(admin: BenchDatabase["admin"]): Promise<boolean> {
  if ((await admin.query(HAVE_TABLES)).rowCount === 0) return false;
  const { rowCount: queues } = await admin.query("select from pgboss.queue limit 1");
  return queues === 1 && (await admin.query(NOT_ASKED_FOR)).rowCount === 0;
}
