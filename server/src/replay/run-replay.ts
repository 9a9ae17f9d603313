import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";
import { replayBatch, type Standing } from "./replay-batch.ts";
import { writeFlips } from "./write-flips.ts";

type Waiting = Standing & Readonly<{ currency: string }>;

const LOCK = `select from_document as from, to_document as to, currency, place, done, summary from policy_replay
where institution_id = $1 and id = $2 and status <> 'DONE' for update`;

const GO_ON = `update policy_replay set status = 'RUNNING', place = $3, done = $4, summary = $5
where institution_id = $1 and id = $2`;

const FINISH = `update policy_replay set status = 'DONE', finished_at = $3, total = done
where institution_id = $1 and id = $2`;

/**
 * Goes through all past cases of the institution, a batch a transaction: what was found, how far it is and the sums are
 * written together, so that a server that dies leaves a replay that another goes on with.
 */
export async function runReplay(
  database: Database,
  institutionId: string,
  replayId: string,
  clock: () => string,
): Promise<void> {
  for (let more = true; more; ) {
    more = await asInstitution(database, institutionId, (client) => runBatch(client, institutionId, replayId, clock()));
  }
}

async function runBatch(client: PoolClient, institutionId: string, replayId: string, now: string): Promise<boolean> {
  const key = [institutionId, replayId];
  const [waiting] = (await client.query<Waiting>(LOCK, key)).rows;
  if (!waiting) return false;
  const batch = await replayBatch(client, institutionId, waiting);
  if (!batch) {
    await client.query(FINISH, [...key, now]);
    return false;
  }
  await writeFlips(client, { institutionId, replayId, currency: waiting.currency, now }, batch.flips);
  await client.query(GO_ON, [...key, batch.place, batch.done, JSON.stringify(batch.summary)]);
  return true;
}
