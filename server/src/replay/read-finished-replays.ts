import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { ReplaySummary } from "@respite/shared/replay/replay-summary";
import { sql } from "kysely";
import type { Context } from "../graphql/context.ts";
import { ask, type Own } from "../read/ask.ts";
import { instantSql } from "../read/shape-fields.ts";

export type Finished = Readonly<{
  institutionId: string;
  institution: string;
  /** Null where only sums came back. */
  id: string | null;
  from: string;
  finishedAt: string;
  currency: string;
  summary: ReplaySummary;
}>;

export type FinishedReplays = Readonly<{ institutions: number; replays: readonly Finished[] }>;

/**
 * The latest finished replay of this very policy in every institution that the viewer may see; one statement. What a
 * version or preset of the same name said before is another policy.
 *
 * @param from only those that it was compared with; null for whatever each was compared with
 */
export async function readFinishedReplays(
  context: Context,
  to: PolicyVersion,
  from: PolicyVersion | null,
): Promise<FinishedReplays> {
  const comparedWith = from === null ? sql`true` : sql`r.from_document = ${JSON.stringify(from)}::jsonb`;
  const query = (own: Own) => sql`select json_build_object(
    'institutions', (select count(*) from institution n where ${own("n", "id")}),
    'replays', (select coalesce(json_agg(x order by x.institution, x."institutionId"), '[]'::json) from (
      select distinct on (r.institution_id) r.institution_id as "institutionId", i.name as institution, r.id,
        r.from_version as from, ${instantSql(sql`r.finished_at`)} as "finishedAt",
        r.currency, r.summary
      from policy_replay r join institution i on ${own("i", "id")} and i.id = r.institution_id
      where ${own("r")} and r.status = 'DONE' and r.to_document = ${JSON.stringify(to)}::jsonb and ${comparedWith}
      order by r.institution_id, r.finished_at desc, r.id desc) x)) as j`;
  const [finished] = await ask<FinishedReplays>(context, query);
  return finished as FinishedReplays;
}
