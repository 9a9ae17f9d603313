import type { Database } from "../database/open.ts";
import { sendAs } from "../database/tenant-query.ts";
import { asInstitution } from "../history/as-institution.ts";
import { tenancyOf } from "../read/read.ts";
import { FOLD } from "./fold.sql.ts";
import { lockCounters } from "./lock-counters.ts";

/** Institutions are found without a lock, then folded one by one. */
const LOGGED = { text: "select distinct institution_id as id from case_delta", values: [] };

/**
 * Moves the log of case counts into the counters. What is counted is the same at every moment; it only gets cheaper.
 * An institution that somebody else is folding is left to them.
 *
 * @returns how many lines of the log were folded
 */
export async function foldCounters(database: Database): Promise<number> {
  let lines = 0;
  for (const { id } of await sendAs(database.pool, tenancyOf(null), LOGGED)) lines += await fold(database, String(id));
  return lines;
}

const fold = (database: Database, institutionId: string): Promise<number> =>
  asInstitution(database, institutionId, async (client) => {
    if (!(await lockCounters(client, institutionId, false))) return 0;
    const { rows } = await client.query<{ lines: number }>(FOLD, [institutionId]);
    return rows[0]?.lines ?? 0;
  });
