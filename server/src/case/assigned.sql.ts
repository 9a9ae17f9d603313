import { sql } from "kysely";
import type { Frame, Sql } from "../read/shape.ts";
import { beyondMineSql } from "./beyond-mine.sql.ts";
import type { AssignedFilter } from "./case.enums.ts";

/** The one who asks, and when, as parameters. */
export type Who = Readonly<{ me: Sql; role: Sql; now: Sql; senior: Sql }>;

/** A claim whose lease ran out holds nobody back. */
export const heldSql = ({ column }: Frame, { now }: Pick<Who, "now">): Sql =>
  sql`(${column("assigned_to")} is not null and ${column("claim_expires_at")} > ${now})`;

export const mineSql = ({ column }: Frame, { me, now }: Who): Sql =>
  sql`(${column("assigned_to")} = ${me} and ${column("claim_expires_at")} > ${now})`;

/** On appeal nobody who had a hand in the decline acts again: the states' `isBarredByAppeal`. */
export const barredSql = ({ column }: Frame, { me }: Pick<Who, "me">): Sql =>
  sql`(${column("appealed_on")} is not null and (${column("declined_by")} is not distinct from ${me}
    or ${column("decline_checker")} is not distinct from ${me}))`;

/** Nor is a case on appeal, though nobody holds it, for anybody to take but a senior. */
export const notToTakeSql = (frame: Frame, who: Pick<Who, "me" | "senior">): Sql =>
  sql`(${frame.column("appealed_on")} is not null and (not ${who.senior} or ${barredSql(frame, who)}))`;

/** Whose cases, in SQL. `caseTotal` counts the same without looking at each of them. */
export function assignedSql(frame: Frame, filter: AssignedFilter, who: Who): Sql {
  const { column } = frame;
  const [held, mine, status] = [heldSql(frame, who), mineSql(frame, who), column("status")];
  switch (filter) {
    case "ME":
      return mine;
    case "NOBODY":
      return sql`not ${held}`;
    case "ANYBODY":
      return held;
    case "WAITING_ON_ME":
      return sql`((${mine} and ${status} = 'UNDER_REVIEW')
        or (${status} in ('SUBMITTED', 'UNDER_REVIEW') and not ${held} and not ${notToTakeSql(frame, who)})
        or (${who.senior} and ${status} = 'PENDING_SECOND_REVIEW' and ${column("maker_id")} is distinct from ${who.me}
          and not ${barredSql(frame, who)} and not ${beyondMineSql(frame, who)})
        or (${who.senior} and ${status} = 'APPEALED' and not ${barredSql(frame, who)}))`;
  }
}
