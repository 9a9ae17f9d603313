import type { ClientBase, Pool } from "pg";
import { FOLD } from "../counter/fold.sql.ts";
import { ensureInstitution } from "../history/ensure-institution.ts";
import { DERIVED } from "../history/rows.ts";
import { analyze } from "./analyze.ts";
import { batchesOf } from "./batches.ts";
import { type Crew, crewOf, inOneTransaction } from "./crew.ts";
import type { Seeding } from "./make-batches.ts";
import { SEEDED_TABLES } from "./seeded-tables.ts";
import { putBack, type SetAside, setAside } from "./set-aside.ts";
import { closeInstances, openInstances, writeBatch } from "./write-batch.ts";

/** A seed of that number is in already. */
export class SeededAlready extends Error {}

/** Hears how many cases are written so far. */
export type Tell = (cases: number) => void;

/** What is written to: what the seed holds, what follows from it, and where its events wait to be sealed. */
const FILLED = [...SEEDED_TABLES, ...DERIVED, "record_pending"];
const GUARDED = ["institution", ...FILLED];

/**
 * Writes a seed, all in one transaction: nobody sees what it sets aside meanwhile, for the tables are locked, and a
 * rollback restores everything.
 *
 * @param pool of the login role, which owns the tables
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedCases(pool: Pool, seeding: Seeding, tell: Tell): Promise<void> {
  await inOneTransaction(pool, (crew) => load(crew, seeding, tell));
  await analyze(pool, [...SEEDED_TABLES, ...DERIVED]);
}

/**
 * Writes a seed in many transactions, as many at once as there are cores: for a database that nobody else sees, and
 * that is thrown away when this fails, for it is then left without some of its guards.
 *
 * @throws SeededAlready when the lender has a seed of that number
 */
export async function seedUnseen(pool: Pool, seeding: Seeding, tell: Tell): Promise<void> {
  await load(crewOf(pool), seeding, tell);
  await analyze(pool, [...SEEDED_TABLES, ...DERIVED]);
}

/**
 * Stories told by COPY and multiplied in the database, by the tables' owner, who is bound by row-level security like
 * everybody else while it is forced: so it is not forced while this lasts.
 */
async function load(crew: Crew, seeding: Seeding, tell: Tell): Promise<void> {
  let taken: SetAside = { keys: [], foreignKeys: [] };
  await crew([
    async (client) => {
      for (const table of GUARDED) await client.query(`alter table ${table} no force row level security`);
      await ensureInstitution(client, seeding.institution, seeding.now);
      await refuseKnown(client, seeding);
      taken = await setAside(client, FILLED);
      await openInstances(client);
    },
  ]);
  let done = 0;
  for await (const batch of batchesOf(seeding)) {
    await writeBatch(crew, batch);
    done += batch.cases;
    tell(done);
  }
  await putBack(crew, taken);
  await crew([
    async (client) => {
      await closeInstances(client);
      await client.query(FOLD, [seeding.institution.id]);
      for (const table of GUARDED) await client.query(`alter table ${table} force row level security`);
    },
  ]);
}

async function refuseKnown(client: ClientBase, { institution, seed }: Seeding): Promise<void> {
  const { id, code } = institution;
  const loan = `${code}-L-${seed}-1`;
  const sql = "select 1 from loan where institution_id = $1 and external_id = $2";
  const { rowCount } = await client.query(sql, [id, loan]);
  if (rowCount !== 0) throw new SeededAlready(`Seed ${seed} is in ${code} already: choose another --seed.`);
}
