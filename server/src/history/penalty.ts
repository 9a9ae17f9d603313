import type { CalendarDate } from "@respite/shared/calendar/calendar-date";
import type { PenaltyInterest } from "@respite/shared/penalty/penalty-interest";
import { scheduleHash } from "../offer/compute-offer.ts";
import { NO_PENALTY_FACTS } from "../penalty/penalty-facts.ts";
import { chargesPenalty, standingOn } from "../penalty/standing-on.ts";
import { type CaseTelling, dayOf } from "./telling.ts";

/** The schedule in force on a day, with the penalty interest that the lender's policy has grown on it. */
export function penalisedOn(t: CaseTelling, on: CalendarDate): PenaltyInterest {
  const { booked, lender, loan, record, rows, terms } = t;
  const { policy } = lender;
  const stored = { terms, booked, paid: loan.paidMinor };
  if (!chargesPenalty(policy)) return standingOn({ ...NO_PENALTY_FACTS, ...stored }, policy, on);
  const shares = [{ from: policy.effectiveFrom, to: null, share: policy.numbers.penalty.contractRateShare }];
  const held = rows.protection.filter(({ loanId }) => loanId === loan.id);
  const protections = held.map(({ fromOn, toOn }) => ({ from: fromOn, to: toOn ?? null }));
  const versions = rows.schedule.filter(({ loanId, hash }) => loanId === loan.id && hash === scheduleHash(booked));
  const first = versions.some(({ origin }) => origin === "ORIGINAL") ? undefined : versions[0];
  const since = first ? dayOf(t, first.bookedAt) : null;
  // Histories keep no rows of payments: money whose day nobody told came in time.
  const facts = { payments: [], protections, since, shares, governedSince: record.submittedOn ?? null };
  return standingOn({ ...facts, ...stored }, policy, on);
}
