import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import { sql } from "kysely";
import { GOVERNING_SQL } from "../case/open-statuses.ts";
import type { CommandTx } from "../command/run-command.ts";
import { late } from "../read/late.ts";
import type { Expression, Sql } from "../read/shape.ts";
import { pinnedPolicyIn } from "./pinned-policy.ts";
import { IN_FORCE, policyInForceSql } from "./policy-in-force.ts";

const governing = () => sql.raw(GOVERNING_SQL);

const STATEMENT = `
select coalesce((select c.policy_version from deferral_case c
  where c.institution_id = ? and c.loan_id = ? and c.status in (${GOVERNING_SQL})
  order by c.submitted_at desc nulls last limit 1), ${IN_FORCE}) as id
from institution i where i.id = ?`;

/** The policy by which money on a loan is reckoned: that of the case that governs it, or else the one in force. */
export async function policyOfLoan(tx: CommandTx, loanId: string, today: CalendarDate): Promise<PolicyVersion> {
  const { context, em, institutionId } = tx;
  const values = [institutionId, loanId, today, today, institutionId];
  const [found] = await em.execute<{ id: string }>(STATEMENT, values);
  if (!found) throw new Error(`There is no institution ${institutionId}.`);
  return pinnedPolicyIn(context.database, em, institutionId, found.id);
}

/** Since which day a case governs a loan, the day it was submitted; null where none does. */
export async function governedSince({ em, institutionId }: CommandTx, loanId: string, timeZone: string) {
  const statement = `select (c.submitted_at at time zone ?)::date::text as day from deferral_case c
    where c.institution_id = ? and c.loan_id = ? and c.status in (${GOVERNING_SQL})
    order by c.submitted_at desc nulls last limit 1`;
  const [found] = await em.execute<{ day: CalendarDate }>(statement, [timeZone, institutionId, loanId]);
  return found?.day ?? null;
}

/** The same as a part of a statement. */
export const governedSinceSql =
  (loanColumn: string): Expression =>
  ({ column, tenant }) =>
    sql`(select (c.submitted_at at time zone i.time_zone)::date from deferral_case c join institution i on ${tenant("i", "id")}
      where ${tenant("c")} and c.loan_id = ${column(loanColumn)} and c.status in (${governing()})
      order by c.submitted_at desc nulls last limit 1)`;

/** When the one who reads asks, by the server's clock: the database's may be another. */
const ASKED: Sql = late(({ viewer }) => viewer.now, "timestamptz");

/**
 * The policy by which money is reckoned as a part of a statement, of the loan that the row's `loanColumn` names.
 *
 * @param now for a statement of its own, which has no viewer: the instant that decides what is in force
 */
export const policyOfLoanSql =
  (loanColumn: string, now: Sql = ASKED): Expression =>
  (frame) => {
    const { column, tenant } = frame;
    const institution = { timeZone: sql`i.time_zone`, policyVersion: sql`i.policy_version` };
    return sql`coalesce((select c.policy_version from deferral_case c where ${tenant("c")} and c.loan_id = ${column(loanColumn)}
      and c.status in (${governing()}) order by c.submitted_at desc nulls last limit 1),
    (select ${policyInForceSql(institution, now)(frame)} from institution i where ${tenant("i", "id")}))`;
  };
