import { sql } from "kysely";
import type { Frame, Sql } from "../read/shape.ts";
import type { AssignedFilter } from "./case.enums.ts";

/** Whose cases, in SQL. A claim whose lease ran out holds nobody back. */
export function assignedSql({ column }: Frame, filter: AssignedFilter, who: { me: Sql; now: Sql; senior: Sql }): Sql {
  const held = sql`(${column("assigned_to")} is not null and ${column("claim_expires_at")} > ${who.now})`;
  const mine = sql`(${column("assigned_to")} = ${who.me} and ${column("claim_expires_at")} > ${who.now})`;
  const status = column("status");
  switch (filter) {
    case "ME":
      return mine;
    case "NOBODY":
      return sql`not ${held}`;
    case "ANYBODY":
      return held;
    case "WAITING_ON_ME":
      return sql`((${mine} and ${status} = 'UNDER_REVIEW')
        or (${status} in ('SUBMITTED', 'UNDER_REVIEW') and not ${held})
        or (${who.senior} and ${status} = 'PENDING_SECOND_REVIEW' and ${column("maker_id")} is distinct from ${who.me})
        or (${who.senior} and ${status} = 'APPEALED' and ${column("declined_by")} is distinct from ${who.me}))`;
  }
}
