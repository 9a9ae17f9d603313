import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import { sql } from "kysely";
import type { Records } from "../database/records/records.ts";
import type { Expression, Sql } from "../read/shape.ts";

/** The version in force of the institution `i` on a business date, given twice. */
export const IN_FORCE = `coalesce((select p.policy_id from policy_version p where p.institution_id = i.id
  and p.published_at is not null and p.effective_from <= ? and (p.effective_until is null or p.effective_until > ?)), i.policy_version)`;

const STATEMENT = `select ${IN_FORCE} as id from institution i where i.id = ?`;

/** The version that new cases are pinned to on a business date: the institution's own in force, or the one that ships. */
export async function policyInForce(em: Records, institutionId: string, today: CalendarDate): Promise<string> {
  const rows = await em.execute<{ id: string }>(STATEMENT, [today, today, institutionId]);
  const id = rows[0]?.id;
  if (id === undefined) throw new Error(`There is no institution ${institutionId}.`);
  return id;
}

/** The same as a part of a statement; `institution` are the columns of the institution whose row this is. */
export const policyInForceSql =
  (institution: Readonly<{ timeZone: Sql; policyVersion: Sql }>, now: Sql): Expression =>
  ({ tenant }) => {
    const today = sql`(${now} at time zone ${institution.timeZone})::date`;
    return sql`coalesce((select p.policy_id from policy_version p where ${tenant("p")} and p.published_at is not null
      and p.effective_from <= ${today} and (p.effective_until is null or p.effective_until > ${today})),
      ${institution.policyVersion})`;
  };
