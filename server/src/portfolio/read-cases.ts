import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import type { EvidenceHold } from "@respite/shared/clock/evidence-hold";
import type { Relief } from "@respite/shared/relief/relief";
import type { PoolClient } from "pg";

/** A submitted case with what the portfolio tells of it. */
export type ToldCase = Readonly<{
  id: string;
  submittedOn: CalendarDate;
  status: CaseStatus;
  ground: Ground;
  policyVersion: string;
  calendarEdition: number | null;
  currency: string;
  exposureMinor: number;
  makerId: string | null;
  makerName: string | null;
  rulesPassed: boolean | null;
  decidedOn: CalendarDate | null;
  decision: "GRANTED" | "DECLINED" | null;
  holds: readonly EvidenceHold[];
  relief: Relief | null;
  acceptedOn: CalendarDate | null;
  costToLenderMinor: number | null;
  costToBorrowerMinor: number | null;
  /** What all schedules of the agreement come to, after less before: the ledger's own word for the cost. */
  ledgerMinor: number | null;
}>;

/** A grant counts from when it reaches the borrower: at once, or when the checker confirms. */
const DECIDING = `(d.outcome in ('CONFIRMED', 'DECLINED') or (d.outcome = 'APPROVED' and cardinality(d.reason_codes) = 0))`;

/** What was due with the penalty interest that an offer took in, which no booked version has; null where it took in none. */
const STANDING_TOTAL = `(select sum((row->>'principal')::bigint + (row->>'interest')::bigint + (row->>'deferredInterest')::bigint
    + (row->>'penalty')::bigint) from jsonb_array_elements(o.standing->'instalments') row)`;

const STATEMENT = `
select c.id, c.submitted_on::text as "submittedOn", c.status, c.ground, c.policy_version as "policyVersion",
  c.calendar_edition as "calendarEdition", c.currency,
  c.exposure_minor::float8 as "exposureMinor", c.maker_id as "makerId", c.maker_name as "makerName",
  (select e.passed from evaluation e where e.institution_id = $1 and e.case_id = c.id
    order by e.evaluated_at desc, e.id desc limit 1) as "rulesPassed",
  (f.decided_at at time zone $3)::date::text as "decidedOn",
  case when f.outcome is null then null when f.outcome = 'DECLINED' then 'DECLINED' else 'GRANTED' end as decision,
  coalesce((select json_agg(json_build_object('requestedOn', r.requested_on, 'dueOn', r.due_on, 'answeredOn', r.answered_on))
    from evidence_request r where r.institution_id = $1 and r.case_id = c.id), '[]'::json) as holds,
  coalesce(o.relief, (select p.relief from offer p where p.institution_id = $1 and p.case_id = c.id
    and p.status in ('OPEN', 'LAPSED') order by p.round desc, p.position limit 1)) as relief,
  (a.accepted_at at time zone $3)::date::text as "acceptedOn", o.cost_to_lender_minor::float8 as "costToLenderMinor",
  o.cost_to_borrower_minor::float8 as "costToBorrowerMinor",
  (s.total_minor - coalesce(${STANDING_TOTAL}, b.total_minor))::float8 as "ledgerMinor"
from deferral_case c
left join lateral (select d.decided_at, d.outcome from decision d where d.institution_id = $1 and d.case_id = c.id
  and ${DECIDING} and (d.decided_at at time zone $3)::date >= c.submitted_on order by d.number limit 1) f on true
left join agreement a on a.institution_id = $1 and a.case_id = c.id
left join offer o on o.institution_id = $1 and o.id = a.offer_id
left join schedule s on s.institution_id = $1 and s.id = a.schedule_id
left join schedule r on r.institution_id = $1 and r.loan_id = a.loan_id and r.case_id = a.case_id and r.origin = 'RELIEF'
left join schedule b on b.institution_id = $1 and b.loan_id = r.loan_id and b.number = r.number - 1
where c.institution_id = $1 and c.id = any($2) and c.submitted_on is not null`;

/** The cases of these ids that were submitted, as they stand. */
export async function readCases(
  client: PoolClient,
  institutionId: string,
  ids: readonly string[],
  timeZone: string,
): Promise<ToldCase[]> {
  return (await client.query<ToldCase>(STATEMENT, [institutionId, ids, timeZone])).rows;
}
