import type { Flip } from "@respite/shared/replay/replay";
import type { PoolClient } from "pg";
import { uuidV7 } from "../database/uuid-v7.ts";

const INSERT = `
insert into policy_replay_flip (institution_id, id, replay_id, case_id, granted, ground, outcome, rules,
  cost_to_lender_minor, cost_to_borrower_minor, currency)
select $1, r.id, $2, r."caseId", r.granted, r.ground, r.outcome, r.rules, r."toLender", r."toBorrower", $3
from json_to_recordset($4) as r(id uuid, "caseId" uuid, granted boolean, ground text, outcome text, rules text[],
  "toLender" bigint, "toBorrower" bigint)
returning 1`;

type Of = Readonly<{ institutionId: string; replayId: string; currency: string; now: string }>;

/** Writes the cases that flip, with what decides and what it would have cost. */
export async function writeFlips(client: PoolClient, of: Of, flips: readonly Flip[]): Promise<void> {
  if (flips.length === 0) return;
  const now = Date.parse(of.now);
  const rows = flips.map(({ cost, ...flip }) => ({ id: uuidV7(now), ...flip, ...cost }));
  await client.query(INSERT, [of.institutionId, of.replayId, of.currency, JSON.stringify(rows)]);
}
