import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { BEGINNING, findDueCases } from "../../../server/src/clock/find-due-cases.ts";
import type { BenchDatabase } from "./database.ts";

const PATIENCE = 900_000;

/** The server first does what time has brought since the day of the seed; what is measured is measured after it. */
export async function untilTimeHasActed({ url }: Pick<BenchDatabase, "url">): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const due = () => findDueCases({ pool }, new Date().toISOString(), BEGINNING);
  try {
    for (const began = Date.now(); (await due()).length > 0; await sleep(1000)) {
      if (Date.now() - began > PATIENCE) throw new Error("The server did not do what was due.");
    }
  } finally {
    await pool.end();
  }
}
