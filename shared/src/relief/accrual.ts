import { addMonths } from "../calendar/calendar-date.ts";
import { interestFor } from "../money/interest.ts";
import { accruedOf } from "../schedule/accrued.ts";
import { dueDaysOf } from "../schedule/period.ts";
import { type RatedPeriod, sameRate } from "../schedule/rate-steps.ts";
import type { Minor } from "../schedule/schedule.ts";
import { type Affected, balanceBefore, interestFreeFrom, lengthAt, lengthOf } from "./affected.ts";

/**
 * What a period of `length` costs at the pace of the row at `position`, on `balance`; what of it is charged, earlier
 * promises say (`sparedOf`).
 *
 * Interest outside the relief window never changes: a row that keeps its balance, its length and its rate keeps its
 * interest. Otherwise the rate of the period runs on the balance, but for what bears no interest; a flat loan charges the
 * agreed principal and what was capitalised. At a rate of nought, nothing runs.
 */
export function accrue(affected: Affected, position: number, balance: Minor, length: RatedPeriod): Minor {
  const { rows, terms } = affected;
  if (length.rate.numerator === 0n) return 0;
  const was = lengthAt(affected, position);
  const keepsLength = was.numerator * length.denominator === length.numerator * was.denominator;
  const keepsRate = sameRate(was.rate, length.rate);
  const keepsBalance = terms.flatInterest || balance === balanceBefore(affected, position);
  if (terms.method !== "BULLET" && keepsLength && keepsRate && keepsBalance)
    return accruedOf(rows[position] ?? rows[0]);
  const base = terms.flatInterest ? flatBase(affected) : balance - interestFreeFrom(affected, position);
  return interestFor(base, length.rate, length);
}

/** What a flat loan charges interest on: the agreed principal and whatever earlier reliefs capitalised. */
export function flatBase({ kept, rows }: Affected): Minor {
  return [...kept, ...rows].reduce((sum, row) => sum + row.principal, 0);
}

/** The first affected period as agreed, even if its due date was moved later: a month, or the loan's own first period. */
export function agreedLength(affected: Affected): RatedPeriod {
  const { due, kept, rows, start, terms } = affected;
  const onAnchor = [dueDaysOf(terms), due].find(
    (days) => addMonths(start, 0, days.anchorDay, days.shortMonth) === start,
  );
  const { anchorDay, shortMonth } = onAnchor ?? due;
  const end = kept.length === 0 ? terms.firstDueOn : addMonths(start, 1, anchorDay, shortMonth);
  return rows[0].dueOn <= end ? lengthAt(affected, 0) : lengthOf(affected, start, end, { anchorDay, shortMonth });
}
