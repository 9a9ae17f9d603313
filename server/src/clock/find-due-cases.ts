import type { Pool } from "pg";
import { sendAs } from "../database/tenant-query.ts";

/** A case on which time has something to do, since `at`. */
export type DueCase = Readonly<{ institutionId: string; caseId: string; at: string }>;

export const BATCH = 500;

export const BEGINNING: Pick<DueCase, "at" | "caseId"> = {
  at: "0001-01-01T00:00:00Z",
  caseId: "00000000-0000-0000-0000-000000000000",
};

const STATEMENT = `
select json_build_object('institutionId', institution_id, 'caseId', id, 'at', at) as j from clock_look
where at <= $1::timestamptz and (at, id) > ($2::timestamptz, $3::uuid) order by at, id limit ${BATCH}`;

/** The next cases after `place` on which time has something to do at `now`, of all institutions, the longest due first. */
export async function findDueCases(
  { pool }: Readonly<{ pool: Pool }>,
  now: string,
  place: Pick<DueCase, "at" | "caseId">,
): Promise<DueCase[]> {
  const values = [now, place.at, place.caseId];
  const platform = { role: "respite_platform", institutionId: "" } as const;
  const rows = await sendAs(pool, platform, { name: "due_cases", text: STATEMENT, values });
  return rows.map(({ j }) => j as DueCase);
}
