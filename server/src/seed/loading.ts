import type { ClientBase } from "pg";
import { lookAnew } from "../clock/look-anew.ts";
import { FOLD } from "../counter/fold.sql.ts";
import { ensureInstitution } from "../history/ensure-institution.ts";
import { DERIVED } from "../history/rows.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES } from "./seeded-tables.ts";

/** A seed of that number is in already. */
export class SeededAlready extends Error {}

/** What is written to: what the seed holds, what follows from it, and where its events wait to be sealed. */
export const FILLED = [...SEEDED_TABLES, ...DERIVED, "record_pending"];
const GUARDED = ["institution", ...FILLED];

/** Triggers that would take each row by itself: who fills a table does what they would. */
const IDLE = [
  ["event", "event_queued"],
  ["deferral_case", "deferral_case_looked_at_first"],
] as const;

/** How a transaction of a load begins: it takes longer than a request may, and joins and checks much by hashing it. */
export const BEGIN = `begin; set local statement_timeout = 0; set local enable_nestloop = off;
  set local enable_mergejoin = off; set local work_mem = '128MB'; set local maintenance_work_mem = '256MB'`;

/**
 * Makes ready for a seed. Who owns the tables is bound by row-level security like everybody else while it is forced, so
 * it is not, until the seed is {@link closeLoad closed}.
 *
 * @returns the case numbers that the lender has
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function openLoad(client: ClientBase, seeding: Seeding): Promise<readonly string[]> {
  for (const table of GUARDED) await client.query(`alter table ${table} no force row level security`);
  for (const [table, trigger] of IDLE) await client.query(`alter table ${table} disable trigger ${trigger}`);
  await ensureInstitution(client, seeding.institution, seeding.now);
  await refuseKnown(client, seeding);
  const sql = "select number from deferral_case where institution_id = $1";
  return (await client.query<{ number: string }>(sql, [seeding.institution.id])).rows.map(({ number }) => number);
}

export async function closeLoad(client: ClientBase, { institution }: Seeding): Promise<void> {
  await client.query(FOLD, [institution.id]);
  await lookAnew(client, institution.id);
  for (const [table, trigger] of IDLE) await client.query(`alter table ${table} enable trigger ${trigger}`);
  for (const table of GUARDED) await client.query(`alter table ${table} force row level security`);
}

async function refuseKnown(client: ClientBase, { institution, seed }: Seeding): Promise<void> {
  const { id, code } = institution;
  const loan = `${code}-L-${seed}-1`;
  const sql = "select 1 from loan where institution_id = $1 and external_id = $2";
  const { rowCount } = await client.query(sql, [id, loan]);
  if (rowCount !== 0) throw new SeededAlready(`Seed ${seed} is in ${code} already: choose another --seed.`);
}
