import type { ClientBase } from "pg";
import { FOLD } from "../counter/fold.sql.ts";
import { ensureInstitution } from "../history/ensure-institution.ts";
import { DERIVED, TABLES } from "../history/rows.ts";
import { batchesOf } from "./batches.ts";
import { openLibrary, writeBatch } from "./library.ts";
import type { Seeding } from "./seed-text.ts";
import { putBack, setAside } from "./set-aside.ts";

/** A seed of that number is in already. */
export class SeededAlready extends Error {}

const GUARDED = ["institution", ...TABLES, ...DERIVED];

/**
 * Writes a seed through COPY in one transaction of the tables' owner. COPY refuses every role that row-level security
 * applies to, the owner too while it is forced: so it is not forced while this transaction lasts, which nobody sees,
 * for the tables are locked until the commit restores it.
 *
 * @param client of the login role, which owns the tables
 * @param tell how many cases are written so far
 */
export async function seedCases(client: ClientBase, seeding: Seeding, tell: (cases: number) => void): Promise<void> {
  // A load takes longer than a request may.
  await client.query("set statement_timeout = 0");
  await client.query("begin");
  try {
    for (const table of GUARDED) await client.query(`alter table ${table} no force row level security`);
    await ensureInstitution(client, seeding.institution, seeding.now);
    await refuseKnown(client, seeding);
    const taken = await setAside(client);
    await openLibrary(client);
    let done = 0;
    for await (const batch of batchesOf(seeding)) {
      await writeBatch(client, batch);
      done += batch.cases;
      tell(done);
    }
    await putBack(client, taken);
    await client.query(FOLD, [seeding.institution.id]);
    for (const table of GUARDED) await client.query(`alter table ${table} force row level security`);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
  for (const table of [...TABLES, ...DERIVED]) await client.query(`analyze ${table}`);
  await client.query("reset statement_timeout");
}

async function refuseKnown(client: ClientBase, { institution, seed }: Seeding): Promise<void> {
  const { id, code } = institution;
  const loan = `${code}-L-${seed}-1`;
  const sql = "select 1 from loan where institution_id = $1 and external_id = $2";
  const { rowCount } = await client.query(sql, [id, loan]);
  if (rowCount !== 0) throw new SeededAlready(`Seed ${seed} is in ${code} already: choose another --seed.`);
}
