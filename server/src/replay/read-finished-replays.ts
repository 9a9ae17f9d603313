import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { ReplaySummary } from "@respite/shared/replay/replay-summary";
import { sql } from "kysely";
import { sendAs } from "../database/tenant-query.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { compileSql } from "../read/compile-root.ts";
import { tenancyOf } from "../read/read.ts";

export type Finished = Readonly<{
  institutionId: string;
  institution: string;
  id: string;
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
  const { institutionId } = requireActor(context);
  const own = (alias: string, column = "institution_id") =>
    institutionId === null ? sql`true` : sql`${sql.ref(`${alias}.${column}`)} = ${institutionId}::uuid`;
  const comparedWith = from === null ? sql`true` : sql`r.from_document = ${JSON.stringify(from)}::jsonb`;
  const query = sql`select json_build_object(
    'institutions', (select count(*) from institution n where ${own("n", "id")}),
    'replays', (select coalesce(json_agg(x order by x.institution, x."institutionId"), '[]'::json) from (
      select distinct on (r.institution_id) r.institution_id as "institutionId", i.name as institution, r.id,
        r.from_version as from, to_char(r.finished_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "finishedAt",
        r.currency, r.summary
      from policy_replay r join institution i on ${own("i", "id")} and i.id = r.institution_id
      where ${own("r")} and r.status = 'DONE' and r.to_document = ${JSON.stringify(to)}::jsonb and ${comparedWith}
      order by r.institution_id, r.finished_at desc, r.id desc) x)) as j`;
  const { text, parameters } = compileSql(query);
  const rows = await sendAs(context.database.pool, tenancyOf(institutionId), { text, values: [...parameters] });
  return rows[0]?.j as FinishedReplays;
}
