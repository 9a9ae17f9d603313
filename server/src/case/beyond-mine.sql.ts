import { sql } from "kysely";
import type { Frame, Sql } from "../read/shape.ts";
import { proposedReach } from "./case.columns.ts";
import { unmeasuredReach } from "./unmeasured-reach.sql.ts";

/** The one who asks, as parameters. */
type Mine = Readonly<{ me: Sql; role: Sql }>;

/**
 * Whether what waits to be confirmed goes beyond the own authority of whoever asks: shared's `beyondAuthority` of their
 * `ownAuthority`, so that a list leaves out what its reader may not confirm. What was not measured when it was proposed is
 * measured here.
 *
 * The limits are looked for first: who has none pays nothing for the rest.
 */
export const beyondMineSql = (frame: Frame, { me, role }: Mine): Sql => {
  const reach = sql.ref("p.reach");
  const of = (name: string) => sql`(${reach} ->> ${sql.lit(name)})::bigint`;
  const money = (limit: string) =>
    sql`case when ${sql.ref(`a.${limit}`)} is null then null when a.currency = ${reach} ->> 'currency' then ${sql.ref(`a.${limit}`)} else 0 end`;
  return sql`coalesce((select ${of("exposure")} > ${money("max_exposure_minor")}
      or ${of("deferralMonths")} > a.max_deferral_months or ${of("costToLender")} > ${money("max_cost_minor")}
      or ((${reach} ->> 'waives')::boolean and not a.may_waive)
    from authority_limit a cross join lateral (select coalesce(${proposedReach(frame)}, ${unmeasuredReach(frame)}) as reach) p
    where ${frame.tenant("a")} and a.ended_at is null and a.subject in (${me}::text, ${role})
    order by a.person_name is null limit 1), false)`;
};
