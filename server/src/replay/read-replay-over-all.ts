import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { ask } from "../read/ask.ts";
import { instantSql } from "../read/shape-fields.ts";
import type { FinishedReplays } from "./read-finished-replays.ts";

type OverAll = FinishedReplays & Readonly<{ to: PolicyVersion }>;

/** Which replays over all institutions: of what, compared with what that ships, and one of them; null for any. */
type Wanted = Readonly<{ policyVersionId: string; against: string | null; replay: string | null }>;

/**
 * What the latest finished replay over all institutions came to, of those that are wanted, read as the platform: at the
 * institution that has it, and the sums at every other. Null where there is none.
 */
export async function readReplayOverAll(
  context: Context,
  { policyVersionId, against, replay }: Wanted,
): Promise<OverAll | null> {
  const comparedWith = against === null ? sql`true` : sql`r.against = ${against}`;
  const one = replay === null ? sql`true` : sql`r.id = ${uuidOf("PolicyReplay", replay)}::uuid`;
  const [found] = await ask<OverAll>(
    context,
    () => sql`select json_build_object('to', w.to_document, 'institutions', (select count(*) from institution),
    'replays', (select json_agg(x order by x.institution, x."institutionId") from (
      select i.id as "institutionId", i.name as institution, w.id, w.from_version as from,
        ${instantSql(sql`w.finished_at`)} as "finishedAt", w.currency, w.summary
      from institution i where i.id = w.institution_id
      union all
      select i.id, i.name, null, p.from_version, ${instantSql(sql`p.finished_at`)}, p.currency, p.summary
      from policy_replay_part p join institution i on i.id = p.institution_id where p.replay_id = w.id) x)) as j
    from (select r.* from policy_replay r where r.to_version = ${policyVersionId} and r.over_all and r.status = 'DONE'
      and ${comparedWith} and ${one} order by r.finished_at desc, r.id desc limit 1) w`,
  );
  return found ?? null;
}
