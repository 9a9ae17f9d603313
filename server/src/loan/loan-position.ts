import type { LoanStatus, LoanTerms } from "@respite/shared/loan/loan";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import type { Expression } from "../read/shape.ts";
import { bookedSchedule, paidSchedule } from "../schedule/paid-schedule.ts";

/** Where a loan stands: all that a relief is computed from, but the relief itself. */
export type LoanPosition = Readonly<{
  terms: LoanTerms;
  schedule: Schedule;
  status: LoanStatus;
  scheduleNumber: number;
}>;

/** The same as it comes from the database, in one JSON value. */
export type LoanPositionColumns = Readonly<{
  terms: Omit<LoanTerms, "businessDays"> & Readonly<{ businessDays: NonNullable<LoanTerms["businessDays"]> | null }>;
  status: LoanStatus;
  paid: number;
  rows: Instalment[];
  rates: RateStep[] | null;
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
        'roundingMultiple', l.rounding_multiple, 'flatInterest', l.flat_interest, 'businessDays', case when l.due_convention is not null then
          json_build_object('convention', l.due_convention, 'calendar', l.due_calendar) end),
      'status', l.status, 'paid', l.paid_minor, 'rows', s.instalments, 'rates', s.rates, 'number', s.number)
      from loan l join schedule s on ${tenant("s")} and s.id = l.schedule_id
      where ${tenant("l")} and l.id = ${column(loanColumn)})`;

/** The loan with everything paid on it allocated to its schedule. */
export const loanPosition = (columns: LoanPositionColumns): LoanPosition => {
  const { number, paid, rates, rows, status } = columns;
  const { businessDays, ...terms } = columns.terms;
  return {
    terms: businessDays ? { ...terms, businessDays } : terms,
    status,
    schedule: paidSchedule(bookedSchedule(terms.principal.currency, rows, rates), paid),
    scheduleNumber: number,
  };
};
