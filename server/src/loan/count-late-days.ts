import { type CalendarDate, daysBetween } from "@respite/shared/calendar/calendar-date";
import type { Interval } from "@respite/shared/protection/protection-interval";
import { reportingStatus } from "@respite/shared/protection/reporting-status";
import type { PoolClient } from "pg";
import type { Database } from "../database/open.ts";
import { asInstitution } from "../history/as-institution.ts";

type LateLoan = Readonly<{ id: string; version: number; dueOn: CalendarDate; shields: readonly Interval[] }>;

const PAGE = 200;
const FIRST: Readonly<{ dueOn: CalendarDate; id: string }> = {
  dueOn: "0001-01-01",
  id: "00000000-0000-0000-0000-000000000000",
};

/** In the order of the indexes of each status. What a file told of a loan of long ago stays as it was told. */
const late = (status: "CURRENT" | "DELINQUENT") => `
select json_build_object('id', l.id, 'version', l.version, 'dueOn', l.next_due_on, 'shields',
  (select coalesce(json_agg(json_build_object('from', p.from_on, 'to', p.to_on)), '[]'::json) from protection p
   where p.institution_id = $1 and p.loan_id = l.id and p.kind = 'REPORTING_SHIELD')) as j
from loan l where l.institution_id = $1 and l.status = '${status}' and l.next_due_on < $4 and (l.next_due_on, l.id) > ($2::date, $3::uuid)
  and l.days_past_due <> $4::date - l.next_due_on and l.source <> 'IMPORT' order by l.next_due_on, l.id limit ${PAGE}`;

const COUNT = `update loan set days_past_due = $4, status = $5, version = version + 1
where institution_id = $1 and id = $2 and version = $3`;

/**
 * Brings the days past due of every late loan to a business date, where lists and filters look, and its status: a loan that
 * was current when protection began stays current while it lasts. Whoever pays meanwhile is counted by the payment.
 *
 * @returns how many loans were counted anew; none when it is run again on the same day
 */
export async function countLateDays(database: Database, institutionId: string, today: CalendarDate): Promise<number> {
  let counted = 0;
  for (const status of ["CURRENT", "DELINQUENT"] as const) {
    for (let after = FIRST, more = true; more; ) {
      const page = await asInstitution(database, institutionId, async (client) => {
        const { rows } = await client.query<{ j: LateLoan }>(late(status), [
          institutionId,
          after.dueOn,
          after.id,
          today,
        ]);
        for (const { j } of rows) counted += await count(client, institutionId, j, today);
        return rows;
      });
      after = page.at(-1)?.j ?? after;
      more = page.length === PAGE;
    }
  }
  return counted;
}

async function count(client: PoolClient, institutionId: string, loan: LateLoan, today: CalendarDate): Promise<number> {
  const { dueOn, id, shields, version } = loan;
  const { status } = reportingStatus(dueOn, shields, today);
  const values = [institutionId, id, version, daysBetween(dueOn, today), status];
  return (await client.query(COUNT, values)).rowCount ?? 0;
}
