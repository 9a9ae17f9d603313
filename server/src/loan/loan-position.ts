import type { LoanStatus, LoanTerms } from "@respite/shared/loan/loan";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import type { Expression } from "../read/shape.ts";
import { paidSchedule } from "../schedule/paid-schedule.ts";

/** Where a loan stands: all that a relief is computed from, but the relief itself. */
export type LoanPosition = Readonly<{
  terms: LoanTerms;
  schedule: Schedule;
  status: LoanStatus;
  scheduleNumber: number;
}>;

/** The same as it comes from the database, in one JSON value. */
export type LoanPositionColumns = Readonly<{
  terms: LoanTerms;
  status: LoanStatus;
  paid: number;
  rows: Instalment[];
  number: number;
}>;

/** The position of the loan that the row's `loanColumn` names. */
export const loanPositionSql =
  (loanColumn: string): Expression =>
  ({ column, tenant }) =>
    sql`(select json_build_object('terms', json_build_object(
        'principal', json_build_object('minor', l.principal_minor, 'currency', l.currency),
        'annualRate', trim_scale(l.annual_rate)::text, 'termMonths', l.term_months, 'method', l.method,
        'dayCount', l.day_count, 'startedOn', l.started_on, 'firstDueOn', l.first_due_on, 'shortMonth', l.short_month,
        'roundingMultiple', l.rounding_multiple, 'flatInterest', l.flat_interest),
      'status', l.status, 'paid', l.paid_minor, 'rows', s.instalments, 'number', s.number)
      from loan l join schedule s on ${tenant("s")} and s.id = l.schedule_id
      where ${tenant("l")} and l.id = ${column(loanColumn)})`;

/** The loan with everything paid on it allocated to its schedule. */
export const loanPosition = ({ terms, status, paid, rows, number }: LoanPositionColumns): LoanPosition => ({
  terms,
  status,
  schedule: paidSchedule({ currency: terms.principal.currency, instalments: rows }, paid),
  scheduleNumber: number,
});
