import pg from "pg";
import { adminUrlOf, knownCluster } from "../../src/database/embedded/cluster-file.ts";
import type { Acknowledged } from "./client.ts";

export type Checked = Readonly<{
  /** Acknowledged, and not there. */
  lost: number;
  /** Acknowledged once, and there more than once; or there without having been asked for. */
  doubled: number;
  /** Written in part: a decision without its event, or the other way round. */
  halves: number;
}>;

/** Holds the journal against what the database says, as its superuser, whatever the server would say. */
export async function checkJournal(dataDir: string, journal: readonly Acknowledged[]): Promise<Checked> {
  const cluster = knownCluster(dataDir);
  if (!cluster) throw new Error(`${dataDir} has no cluster.`);
  const client = new pg.Client({ connectionString: adminUrlOf(cluster, "respite") });
  await client.connect();
  try {
    const keys = journal.map(({ key }) => key);
    const count = async (sql: string) => Number((await client.query(sql, [keys])).rows[0].n);
    const kept = await count("select count(*) as n from idempotency where key = any($1)");
    const asked = new Set(journal.filter(({ operation }) => operation === "caseRequestEvidence").map(({ key }) => key))
      .size;
    const among = `case_id = any(array(select (result->>'id')::uuid from idempotency where key = any($1)))`;
    // The demo's own decisions on these cases were made before; only those of the journalling reviewer's words count.
    const decisions = await count(`select count(*) as n from decision where words = 'Please.' and ${among}`);
    const events = await count(
      `select count(*) as n from event where kind = 'EVIDENCE_REQUESTED' and detail->>'dueOn' is not null and ${among} and at >= (select min(created_at) from idempotency where key = any($1))`,
    );
    return { lost: keys.length - kept, doubled: Math.max(0, decisions - asked), halves: Math.abs(decisions - events) };
  } finally {
    await client.end();
  }
}
