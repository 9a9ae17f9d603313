import type { ClientBase, Pool } from "pg";
import { FOLD } from "../counter/fold.sql.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { ensureInstitution } from "../history/ensure-institution.ts";
import { DERIVED } from "../history/rows.ts";
import { analyze } from "./analyze.ts";
import { batchesOf } from "./batches.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES } from "./seeded-tables.ts";
import { putBack, setAside } from "./set-aside.ts";
import { openInstances, queueEvents, writeBatch } from "./write-batch.ts";

/** A seed of that number is in already. */
export class SeededAlready extends Error {}

/** What is written to: what the seed holds, what follows from it, and where its events wait to be sealed. */
const FILLED = [...SEEDED_TABLES, ...DERIVED, "record_pending"];
const GUARDED = ["institution", ...FILLED];

/**
 * Writes a seed: stories told by COPY and multiplied in the database, all in one transaction of the tables' owner, who
 * is bound by row-level security like everybody else while it is forced. So it is not forced while this transaction
 * lasts, which nobody sees, for the tables are locked until the commit restores it.
 *
 * @param pool of the login role, which owns the tables
 * @param tell how many cases are written so far
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedCases(pool: Pool, seeding: Seeding, tell: (cases: number) => void): Promise<void> {
  await inTransaction(pool, async (client) => {
    // A load takes longer than a request may.
    await client.query("set local statement_timeout = 0");
    await load(client, seeding, tell);
  });
  await analyze(pool, [...SEEDED_TABLES, ...DERIVED]);
}

async function load(client: ClientBase, seeding: Seeding, tell: (cases: number) => void): Promise<void> {
  for (const table of GUARDED) await client.query(`alter table ${table} no force row level security`);
  await ensureInstitution(client, seeding.institution, seeding.now);
  await refuseKnown(client, seeding);
  const taken = await setAside(client, FILLED);
  await writeAll(client, seeding, tell);
  await putBack(client, taken);
  await client.query(FOLD, [seeding.institution.id]);
  for (const table of GUARDED) await client.query(`alter table ${table} force row level security`);
}

async function writeAll(client: ClientBase, seeding: Seeding, tell: (cases: number) => void): Promise<void> {
  await openInstances(client);
  // What is told is little, yet scanning it for every case would be much: it is found by its index.
  await client.query("set local enable_seqscan = off");
  let done = 0;
  for await (const batch of batchesOf(seeding)) {
    await writeBatch(client, batch);
    done += batch.cases;
    tell(done);
  }
  await client.query("set local enable_seqscan = on");
  await queueEvents(client);
}

async function refuseKnown(client: ClientBase, { institution, seed }: Seeding): Promise<void> {
  const { id, code } = institution;
  const loan = `${code}-L-${seed}-1`;
  const sql = "select 1 from loan where institution_id = $1 and external_id = $2";
  const { rowCount } = await client.query(sql, [id, loan]);
  if (rowCount !== 0) throw new SeededAlready(`Seed ${seed} is in ${code} already: choose another --seed.`);
}
