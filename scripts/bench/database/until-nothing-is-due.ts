import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { BEGINNING, findDueCases } from "../../../server/src/clock/find-due-cases.ts";
import { JOBS } from "../../../server/src/job/jobs.ts";
import type { BenchDatabase } from "./database.ts";

const PATIENCE = 900_000;

/** The jobs make their tables when they begin for the first time, and a run of each is there from then on. */
const HAS_BEGUN = "select to_regclass('pgboss.job') is not null as is";
const ASKED_FOR = "select count(distinct name)::int as jobs from pgboss.job where name = any($1)";
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
  const [begun] = (await admin.query<{ is: boolean }>(HAS_BEGUN)).rows;
  if (!begun?.is) return false;
  const { rows } = await admin.query<{ jobs: number }>(ASKED_FOR, [JOBS.map(({ name }) => name)]);
  return rows[0]?.jobs === JOBS.length;
}
