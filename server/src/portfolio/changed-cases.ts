import type { PoolClient } from "pg";

export const BATCH = 2000;

const NIL = "00000000-0000-0000-0000-000000000000";

/** Transactions that began before the last look may have committed after it. */
const OVERLAP_MS = 10 * 60_000;

/** The least id that something of that time can have: ids are ordered by time. */
const idFrom = (at: number): string => {
  const hex = Math.max(0, at - OVERLAP_MS)
    .toString(16)
    .padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

/**
 * The ids of cases in which something happened since `told`, a batch at a time; of all cases when nothing was told yet.
 *
 * @param told when it was told last, in milliseconds of the epoch
 * @param after the last id of the batch before; null for the first
 * @returns the ids, and where to go on; null when there is no more
 */
export async function changedCases(
  client: PoolClient,
  institutionId: string,
  told: number | null,
  after: string | null,
): Promise<Readonly<{ ids: readonly string[]; next: string | null }>> {
  const text =
    told === null
      ? "select id as at, id as case_id from deferral_case where institution_id = $1 and id > $2 order by id limit $3"
      : "select id as at, case_id from event where institution_id = $1 and id > $2 order by id limit $3";
  const from = after ?? (told === null ? NIL : idFrom(told));
  const { rows } = await client.query<{ at: string; case_id: string | null }>(text, [institutionId, from, BATCH]);
  const ids = [...new Set(rows.flatMap(({ case_id: id }) => id ?? []))];
  return { ids, next: rows.length < BATCH ? null : (rows.at(-1)?.at ?? null) };
}
