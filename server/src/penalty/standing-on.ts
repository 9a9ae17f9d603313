import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { compareRates } from "@respite/shared/money/rate";
import { moneySince } from "@respite/shared/penalty/money-since";
import { type PenaltyInterest, penaltyInterest } from "@respite/shared/penalty/penalty-interest";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Schedule } from "@respite/shared/schedule/schedule";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import type { PenaltyFacts } from "./penalty-facts.ts";

/** A loan as stored, with what penalty interest follows from. */
export type StoredLoan = PenaltyFacts & Readonly<{ terms: LoanTerms; booked: Schedule; paid: number }>;

export const chargesPenalty = ({ numbers }: PolicyVersion): boolean =>
  compareRates(numbers.penalty.contractRateShare, "0") > 0;

/** The schedule in force on the evening of a day: everything paid on it, and the penalty interest grown by then. */
export function standingOn(loan: StoredLoan, policy: PolicyVersion, on: CalendarDate): PenaltyInterest {
  const { booked, paid, payments, ...rest } = loan;
  if (!chargesPenalty(policy))
    return { schedule: paidSchedule(booked, paid), rows: [], daysCounted: 0, daysStopped: 0 };
  return penaltyInterest({ ...rest, booked, payments: moneySince(booked, paid, payments) }, policy.numbers, on);
}
