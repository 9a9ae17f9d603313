import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { LoanTerms } from "@respite/shared/loan/loan";
import { compareRates } from "@respite/shared/money/rate";
import { moneySince } from "@respite/shared/penalty/money-since";
import { type PenaltyInterest, penaltyInterest } from "@respite/shared/penalty/penalty-interest";
import { type ShareSpan, sharesBefore } from "@respite/shared/penalty/share-on";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { Schedule } from "@respite/shared/schedule/schedule";
import { paidSchedule } from "../schedule/paid-schedule.ts";
import type { PenaltyFacts } from "./penalty-facts.ts";

/** A loan as stored, with what penalty interest follows from. */
export type StoredLoan = PenaltyFacts & Readonly<{ terms: LoanTerms; booked: Schedule; paid: number }>;

export const chargesPenalty = ({ numbers }: PolicyVersion): boolean =>
  compareRates(numbers.penalty.contractRateShare, "0") > 0;

/**
 * What the policies named that reaches this loan. What grew under those that were in force before stays owed under one that
 * charges nothing; what comes after does not reach a loan whose case is pinned to that one.
 */
export const sharesUnder = (
  { shares, governedSince }: Pick<PenaltyFacts, "shares" | "governedSince">,
  policy: PolicyVersion,
): readonly ShareSpan[] =>
  governedSince === null || chargesPenalty(policy) ? shares : sharesBefore(shares, governedSince);

/** The schedule in force on the evening of a day: everything paid on it, and the penalty interest grown by then. */
export function standingOn(loan: StoredLoan, policy: PolicyVersion, on: CalendarDate): PenaltyInterest {
  const { booked, paid, payments, ...rest } = loan;
  const shares = sharesUnder(loan, policy);
  if (shares.length === 0) return { schedule: paidSchedule(booked, paid), rows: [], daysCounted: 0, daysStopped: 0 };
  return penaltyInterest({ ...rest, shares, booked, payments: moneySince(booked, paid, payments) }, policy.numbers, on);
}
