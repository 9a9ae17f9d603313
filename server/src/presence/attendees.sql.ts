import { sql } from "kysely";
import type { Field } from "../read/shape.ts";
import { answer, instantSql } from "../read/shape-fields.ts";

/** For how long somebody counts as there who has said so. Consoles say it three times as often. */
export const PRESENT_SECONDS = 45;

/** Who else has the case open. Names of staff are not for a partner's client. */
export const attendees: Field = answer(({ column, tenant }, _, param) => {
  const me = param((_, { actor }) => actor.id, "uuid");
  const seenAfter = param((_, { now }) => new Date(Date.parse(now) - PRESENT_SECONDS * 1000), "timestamptz");
  const isPerson = param((_, { actor }) => actor.role !== "PARTNER", "boolean");
  return sql`(select coalesce(json_agg(json_build_object('id', p.person_id, 'name', p.name,
      'since', ${instantSql(sql.ref("p.since"))}) order by p.since, p.person_id), '[]'::json)
    from presence p where ${tenant("p")} and p.case_id = ${column("id")} and p.person_id <> ${me}
      and p.seen_at > ${seenAfter} and ${isPerson})`;
});
