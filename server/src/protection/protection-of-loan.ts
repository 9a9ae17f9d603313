import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { ContactOutcome } from "@respite/shared/protection/contact";
import type { Interval } from "@respite/shared/protection/protection-interval";
import type { Relief } from "@respite/shared/relief/relief";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import type { AgreementStatus } from "../agreement/agreement.enums.ts";
import { type LoanPositionColumns, loanPositionSql } from "../loan/loan-position.ts";
import { policyInForceSql } from "../policy/policy-in-force.ts";
import type { Expression, Sql } from "../read/shape.ts";
import { instantSql } from "../read/shape-fields.ts";
import type { ProtectionKind } from "./protection.enums.ts";

export type StoredProtection = Readonly<{
  id: string;
  institutionId: string;
  kind: ProtectionKind;
  fromOn: CalendarDate;
  toOn: CalendarDate | null;
  reason: string;
  endReason: string | null;
  entryDaysPastDue: number;
}>;

export type StoredAgreement = Readonly<{
  acceptedAt: string;
  endedAt: string | null;
  status: AgreementStatus;
  /** The rows that were booked for it. */
  rows: readonly Instalment[];
  relief: Relief;
}>;

type Common = Readonly<{
  institutionId: string;
  timeZone: string;
  policyVersion: string;
  protections: StoredProtection[];
}>;

/** What `mayContact` is answered from. */
export type ContactFacts = Common & Readonly<{ calls: readonly Readonly<{ at: string; outcome: ContactOutcome }>[] }>;

/** What `reportingStatus` is answered from. */
export type ReportingFacts = Common &
  Readonly<{
    position: LoanPositionColumns;
    /** Every version of the schedule, the first one first: what was booked later says nothing of the days before. */
    versions: readonly Readonly<{ bookedAt: string; rows: readonly Instalment[] }>[];
    payments: readonly Readonly<{ receivedOn: CalendarDate; minor: number }>[];
    notices: readonly CalendarDate[];
    /** The days of the shields of applications for a declared disaster that was found to cover the borrower. */
    disasters: readonly Interval[];
    agreements: readonly StoredAgreement[];
  }>;

/** The protections of the loan that a column names. */
export const protectionsOf =
  (loan: string): Expression =>
  ({ column, tenant }) =>
    sql`(select coalesce(json_agg(json_build_object('id', p.id, 'institutionId', p.institution_id,
    'kind', p.kind, 'fromOn', p.from_on, 'toOn', p.to_on, 'reason', p.reason, 'endReason', p.end_reason,
    'entryDaysPastDue', p.entry_days_past_due) order by p.from_on), '[]'::json)
    from protection p where ${tenant("p")} and p.loan_id = ${column(loan)})`;

/** The calls made on it in the month before an instant: no rule looks further back. */
export const callsBefore =
  (loan: string, at: Sql): Expression =>
  ({ column, tenant }) =>
    sql`(select coalesce(json_agg(json_build_object('at', ${instantSql(sql`a.at`)}, 'outcome', a.outcome)), '[]'::json)
      from contact_attempt a where ${tenant("a")} and a.loan_id = ${column(loan)} and a.channel = 'PHONE'
        and a.at <= ${at} and a.at > ${at} - interval '31 days')`;

/** One value about one loan, with what the institution says of time and policy. */
const ofLoan =
  (at: string, parts: Readonly<Record<string, Expression>>): Expression =>
  (frame) => {
    const pairs = Object.entries(parts).map(([name, part]) => sql`${sql.lit(name)}, ${part(frame)}`);
    const institution = { timeZone: sql`i.time_zone`, policyVersion: sql`i.policy_version` };
    const inForce = policyInForceSql(institution, sql`${at}::timestamptz`)(frame);
    return sql`(select json_build_object('timeZone', i.time_zone, 'institutionId', i.id, 'policyVersion', ${inForce}, ${sql.join(pairs)})
      from institution i where ${frame.tenant("i", "id")})`;
  };

export const contactFacts = (at: string): Expression =>
  ofLoan(at, { protections: protectionsOf("id"), calls: callsBefore("id", sql`${at}::timestamptz`) });

export const reportingFacts = (at: string): Expression =>
  ofLoan(at, {
    protections: protectionsOf("id"),
    position: loanPositionSql("id"),
    versions: ({ column, tenant }) =>
      sql`(select json_agg(json_build_object('bookedAt', ${instantSql(sql`v.booked_at`)}, 'rows', v.instalments) order by v.number)
      from schedule v where ${tenant("v")} and v.loan_id = ${column("id")})`,
    payments: ({ column, tenant }) =>
      sql`(select coalesce(json_agg(json_build_object('receivedOn', p.received_on, 'minor', p.amount_minor)), '[]'::json)
      from payment p where ${tenant("p")} and p.loan_id = ${column("id")})`,
    notices: ({ column, tenant }) =>
      sql`(select coalesce(json_agg(n.given_on order by n.given_on), '[]'::json)
      from pre_report_notice n where ${tenant("n")} and n.loan_id = ${column("id")})`,
    disasters: ({ column, tenant }) =>
      sql`(select coalesce(json_agg(json_build_object('from', p.from_on, 'to', p.to_on)), '[]'::json)
      from protection p join deferral_case c on ${tenant("c")} and c.id = p.case_id and c.ground = 'FORCE_MAJEURE'
      where ${tenant("p")} and p.loan_id = ${column("id")} and p.kind = 'REPORTING_SHIELD'
        and (select e.facts -> 'disaster' ->> 'code' from evaluation e where ${tenant("e")} and e.case_id = c.id
          order by e.evaluated_at desc, e.id desc limit 1) is not null)`,
    agreements: ({ column, tenant }) =>
      sql`(select coalesce(json_agg(json_build_object('acceptedAt', ${instantSql(sql`a.accepted_at`)}, 'endedAt', ${instantSql(sql`a.ended_at`)},
      'status', a.status, 'rows', s.instalments, 'relief', o.relief) order by a.accepted_at), '[]'::json)
      from agreement a join offer o on ${tenant("o")} and o.id = a.offer_id
        join schedule s on ${tenant("s")} and s.id = a.schedule_id
      where ${tenant("a")} and a.loan_id = ${column("id")})`,
  });

/** The intervals of one kind, as the rules read them. */
export const intervalsOf = (rows: readonly StoredProtection[], kind: ProtectionKind) =>
  rows.filter((row) => row.kind === kind).map((row) => ({ ...row, from: row.fromOn, to: row.toOn }));
