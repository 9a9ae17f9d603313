import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanStatus, LoanTerms } from "@respite/shared/loan/loan";
import type { PaymentPart } from "@respite/shared/payment/payment-part";
import type { PenaltyOnRow } from "@respite/shared/penalty/penalty-interest";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment, Schedule } from "@respite/shared/schedule/schedule";
import { sql } from "kysely";
import { type PenaltyFacts, penaltyFactsSql } from "../penalty/penalty-facts.ts";
import { type StoredLoan, standingOn } from "../penalty/standing-on.ts";
import type { Expression } from "../read/shape.ts";
import { bookedSchedule } from "../schedule/paid-schedule.ts";

/** Where a loan stands: all that a relief is computed from, but the relief itself. */
export type LoanPosition = Readonly<{
  terms: LoanTerms;
  /** With everything paid on it, and with the penalty interest grown on it. */
  schedule: Schedule;
  penaltyInterest: readonly PenaltyOnRow[];
  /** Which part of an instalment a payment meets first. */
  order: readonly PaymentPart[];
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
  penalty: PenaltyFacts;
}>;

/** The position of the loan that the row's `loanColumn` names. */
export const loanPositionSql =
  (loanColumn: string): Expression =>
  (frame) => {
    const { column, tenant } = frame;
    return sql`(select json_build_object('terms', json_build_object(
        'principal', json_build_object('minor', l.principal_minor, 'currency', l.currency),
        'annualRate', trim_scale(l.annual_rate)::text, 'termMonths', l.term_months, 'method', l.method,
        'dayCount', l.day_count, 'startedOn', l.started_on, 'firstDueOn', l.first_due_on, 'shortMonth', l.short_month,
        'roundingMultiple', l.rounding_multiple, 'flatInterest', l.flat_interest, 'businessDays', case when l.due_convention is not null then
          json_build_object('convention', l.due_convention, 'calendar', l.due_calendar) end),
      'status', l.status, 'paid', l.paid_minor, 'rows', s.instalments, 'rates', s.rates, 'number', s.number, 'penalty', ${penaltyFactsSql(loanColumn)(frame)})
      from loan l join schedule s on ${tenant("s")} and s.id = l.schedule_id
      where ${tenant("l")} and l.id = ${column(loanColumn)})`;
  };

/** The loan as its columns have it. */
export const storedLoan = ({ paid, penalty, rates, rows, terms }: LoanPositionColumns): StoredLoan => {
  const { businessDays, ...agreed } = terms;
  const booked = bookedSchedule(agreed.principal.currency, rows, rates);
  return { ...penalty, terms: businessDays ? { ...agreed, businessDays } : agreed, booked, paid };
};

/** The loan on the evening of a day, by a policy: everything paid on it allocated, and penalty interest grown. */
export function loanPosition(columns: LoanPositionColumns, policy: PolicyVersion, on: CalendarDate): LoanPosition {
  const loan = storedLoan(columns);
  const { rows: penaltyInterest, schedule } = standingOn(loan, policy, on);
  const { number: scheduleNumber, status } = columns;
  return {
    terms: loan.terms,
    status,
    schedule,
    penaltyInterest,
    order: policy.numbers.performance.allocation,
    scheduleNumber,
  };
}
