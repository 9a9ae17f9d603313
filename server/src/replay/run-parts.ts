import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { NOTHING_REPLAYED } from "@respite/shared/replay/replay-summary";
import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { withTx } from "../database/with-tx.ts";
import { asInstitution } from "../history/as-institution.ts";
import { allInstitutions, type Lender } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import { pinnedPolicyIn } from "../policy/pinned-policy.ts";
import { policyInForce } from "../policy/policy-in-force.ts";
import { shippedPolicy } from "../policy/read-policy.ts";
import { replayBatch, type Standing } from "./replay-batch.ts";

type Whole = Readonly<{ to: PolicyVersion; against: string | null }>;

const WHOLE = `select to_document as to, against from policy_replay
where institution_id = $1 and id = $2 and status <> 'DONE' and over_all`;

const BEGIN = `insert into policy_replay_part (institution_id, id, replay_id, from_version, from_document, currency, status,
  done, summary) select $1, $2, $3, $4, $5, currency, 'WAITING', 0, $6 from institution where id = $1
  on conflict (institution_id, replay_id) do nothing`;

const LOCK = `select from_document as from, place, done, summary from policy_replay_part
where institution_id = $1 and replay_id = $2 and status <> 'DONE' for update`;

const GO_ON = `update policy_replay_part set status = 'RUNNING', place = $3, done = $4, summary = $5
where institution_id = $1 and replay_id = $2`;

const FINISH = `update policy_replay_part set status = 'DONE', finished_at = $3
where institution_id = $1 and replay_id = $2`;

/**
 * Runs a replay over the past cases of every other institution, each as that institution: what is read is its own, and
 * what is written there are sums. The policy that is tried is handed over in memory, and stays where it was drafted.
 *
 * Cut off anywhere, it is gone on with where it stood.
 */
export async function runParts(
  database: Database,
  institutionId: string,
  replayId: string,
  clock: () => string,
): Promise<void> {
  const [whole] = await asInstitution(
    database,
    institutionId,
    async (client) => (await client.query<Whole>(WHOLE, [institutionId, replayId])).rows,
  );
  if (!whole) return;
  for (const lender of await allInstitutions(database)) {
    if (lender.id === institutionId) continue;
    await begin(database, lender, replayId, whole, clock());
    for (let more = true; more; ) {
      more = await asInstitution(database, lender.id, (client) =>
        runBatch(client, lender.id, replayId, whole, clock()),
      );
    }
  }
}

/** What the cases are compared with stays what it was when the part was begun. */
async function begin(database: Database, lender: Lender, replayId: string, { against }: Whole, now: string) {
  const { id, timeZone } = lender;
  const from = await withTx(database, { institutionId: id }, async (em) =>
    pinnedPolicyIn(database, em, id, await policyInForce(em, id, businessDate(now, timeZone))),
  );
  const policy = (against === null ? undefined : shippedPolicy(against)) ?? from;
  const values = [id, uuidV7(Date.parse(now)), replayId, against ?? policy.id, JSON.stringify(policy)];
  await asInstitution(database, id, (client) => client.query(BEGIN, [...values, JSON.stringify(NOTHING_REPLAYED)]));
}

async function runBatch(
  client: PoolClient,
  institutionId: string,
  replayId: string,
  { to }: Whole,
  now: string,
): Promise<boolean> {
  const key = [institutionId, replayId];
  const [waiting] = (await client.query<Omit<Standing, "to">>(LOCK, key)).rows;
  if (!waiting) return false;
  const batch = await replayBatch(client, institutionId, { ...waiting, to });
  if (batch) await client.query(GO_ON, [...key, batch.place, batch.done, JSON.stringify(batch.summary)]);
  else await client.query(FINISH, [...key, now]);
  return batch !== null;
}
