import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import { type DueDays, yearFraction } from "../calendar/day-count.ts";
import type { LoanTerms } from "../loan/loan.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { interestFreeOf } from "../schedule/interest-free.ts";
import { type RatedPeriod, type RateStep, rateOver } from "../schedule/rate-steps.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { type Parts, splitPaid } from "../schedule/split-paid.ts";
import { dueDaysNow } from "./due-days-now.ts";

/**
 * The part of a schedule a relief works on. Position 0 is the first affected instalment; positions go on by month past
 * the last row.
 */
export type Affected = Readonly<{
  terms: LoanTerms;
  /** Where the rate changes from the agreed one. */
  rates: readonly RateStep[];
  decidedOn: CalendarDate;
  /** Which part of an instalment was paid first. */
  order: readonly PaymentPart[];
  due: DueDays;
  /** Instalments before the first affected one; they stay as they are. */
  kept: readonly Instalment[];
  /** The first affected instalment and all later ones, as they stand before relief. */
  rows: readonly [Instalment, ...Instalment[]];
  /** Beginning of the first affected instalment's period. */
  start: CalendarDate;
  /** Principal outstanding before the first affected instalment, and after what was already paid towards it. */
  balance: Minor;
  openBalance: Minor;
  /** The first affected instalment, as paid and as unpaid. */
  met: Parts;
  rest: Parts;
}>;

/** @throws RangeError when a later instalment was paid before an earlier one: payments meet the oldest first */
export function affectedFrom(
  terms: LoanTerms,
  instalments: readonly Instalment[],
  index: number,
  { decidedOn, order }: Pick<Affected, "decidedOn" | "order">,
  rates: readonly RateStep[],
): Affected {
  const [first, ...later] = instalments.slice(index);
  if (!first) throw new RangeError(`There is no instalment at index ${index}.`);
  if (later.some((row) => row.paid > 0)) throw new RangeError("A later instalment was paid before an earlier one.");
  const kept = instalments.slice(0, index);
  const before = kept.at(-1);
  const balance = before?.balanceAfter ?? terms.principal.minor;
  const { met, rest } = splitPaid(first, order);
  const rows = [first, ...later] as const;
  const start = before?.dueOn ?? terms.startedOn;
  const openBalance = balance - met.principal;
  const due = dueDaysNow(terms, instalments);
  return { terms, rates, decidedOn, order, due, kept, rows, start, balance, openBalance, met, rest };
}

/** Due date at a position: that of the row there, or monthly after the last. */
export function dueAt({ rows, due }: Affected, position: number): CalendarDate {
  const row = rows[position];
  if (row) return row.dueOn;
  const last = rows.at(-1) ?? rows[0];
  return addMonths(last.dueOn, position - rows.length + 1, due.anchorDay, due.shortMonth);
}

/** Length of the period that ends at a position. Flat interest is the same every month, so it counts in months. */
export function lengthAt(affected: Affected, position: number): RatedPeriod {
  const from = position === 0 ? affected.start : dueAt(affected, position - 1);
  return lengthOf(affected, from, dueAt(affected, position));
}

export function lengthOf(
  { due: dueNow, rates, terms }: Affected,
  from: CalendarDate,
  to: CalendarDate,
  due: DueDays = dueNow,
): RatedPeriod {
  const fraction = yearFraction(terms.flatInterest ? "THIRTY_360" : terms.dayCount, from, to, due);
  return { ...fraction, rate: rateOver(terms.annualRate, rates, from, to) };
}

/** What of the principal of the rows from a position on bears no interest; a payment meets what does first. */
export function interestFreeFrom({ rest, rows }: Affected, position: number): Minor {
  const first = position === 0 ? Math.min(rows[0].interestFree ?? 0, rest.principal) : 0;
  return first + interestFreeOf(rows.slice(Math.max(position, 1)));
}

/** Principal outstanding before the row at a position, had the schedule been kept. */
export function balanceBefore({ rows, balance }: Affected, position: number): Minor {
  return position === 0 ? balance : (rows[position - 1]?.balanceAfter ?? 0);
}
