import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { AreaCode } from "@respite/shared/disaster/area";
import type { CreditMonth } from "@respite/shared/evaluation/facts";
import type { LoanStatus } from "@respite/shared/loan/loan";
import { recentMonths, UNREMARKABLE_DAYS } from "@respite/shared/outreach/lateness-signals";
import type { Relief } from "@respite/shared/relief/relief";
import type { PoolClient } from "pg";
import { GOVERNING_SQL } from "../case/open-statuses.ts";

/** A loan that falls due soon, with what is known of it before anybody applied. */
export type Prospect = Readonly<{
  loanId: string;
  borrowerId: string;
  currency: string;
  dueOn: CalendarDate;
  dueMinor: number;
  status: LoanStatus;
  startedOn: CalendarDate;
  outstandingMinor: number;
  annualRate: string;
  creditRecord: readonly CreditMonth[];
  area: string | null;
  /** `months`: null where they were not kept with the agreement. */
  reliefs: readonly Readonly<{
    relief: Relief;
    months: number | null;
    from: CalendarDate;
    endedOn: CalendarDate | null;
  }>[];
}>;

export const BATCH = 2000;

/** Keyset by due date and id, so that memory stays flat however many loans there are. */
const STATEMENT = `
select l.id as "loanId", l.borrower_id as "borrowerId", l.currency, l.next_due_on::text as "dueOn",
  l.next_due_minor::float8 as "dueMinor", l.status, l.started_on::text as "startedOn",
  l.outstanding_minor::float8 as "outstandingMinor", trim_scale(l.annual_rate)::text as "annualRate",
  l.credit_record as "creditRecord", b.area,
  coalesce((select json_agg(json_build_object('relief', o.relief, 'months', a.deferral_months,
      'from', (a.accepted_at at time zone i.time_zone)::date, 'endedOn', (a.ended_at at time zone i.time_zone)::date))
    from agreement a join offer o on o.institution_id = $1 and o.id = a.offer_id join institution i on i.id = $1
    where a.institution_id = $1 and a.loan_id = l.id and a.status <> 'CANCELLED'), '[]'::json) as reliefs
from loan l join borrower b on b.institution_id = $1 and b.id = l.borrower_id
where l.institution_id = $1 and l.status = 'CURRENT' and l.next_due_on between $2 and $3
  and (l.next_due_on, l.id) > ($4, $5)
  and (exists (select from unnest($6::text[]) declared where starts_with(b.area, declared))
    or jsonb_path_exists(l.credit_record, '$[*] ? (@.month >= $since && @.delinquentDays > $days)', $7))
  and not exists (select 1 from deferral_case c where c.institution_id = $1 and c.loan_id = l.id
    and c.status in (${GOVERNING_SQL}))
order by l.next_due_on, l.id limit ${BATCH}`;

export type Place = Readonly<{ dueOn: CalendarDate; loanId: string }>;

/** What is looked through: loans that fall due from `from` to `to`, and the areas where a disaster is declared. */
export type Search = Readonly<{
  from: CalendarDate;
  to: CalendarDate;
  today: CalendarDate;
  areas: readonly AreaCode[];
}>;

/**
 * The next loans after `place` that fall due within the search, are not overdue, have no case going on, and may show a
 * sign of lateness at all: most do not, and are not worth reading.
 */
export async function readProspects(
  client: PoolClient,
  institutionId: string,
  { from, to, today, areas }: Search,
  { dueOn, loanId }: Place,
): Promise<Prospect[]> {
  const remarkable = { since: recentMonths(today).at(-1), days: UNREMARKABLE_DAYS };
  const values = [institutionId, from, to, dueOn, loanId, areas, remarkable];
  return (await client.query<Prospect>(STATEMENT, values)).rows;
}
