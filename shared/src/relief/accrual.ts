import { addMonths } from "../calendar/calendar-date.ts";
import { interestFor } from "../money/interest.ts";
import { divideHalfUp, toMinor } from "../money/round.ts";
import { dueDaysOf } from "../schedule/period.ts";
import { type RatedPeriod, sameRate } from "../schedule/rate-steps.ts";
import type { Minor } from "../schedule/schedule.ts";
import { type Affected, balanceBefore, lengthAt, lengthOf } from "./affected.ts";

/**
 * Interest for a period of `length` at the pace of the row at `position`, on `balance`.
 *
 * Interest outside the relief window never changes: a row that keeps its balance, its length and its rate keeps its
 * interest. Otherwise the rate of the period runs on the balance; a flat loan charges the agreed principal and what was capitalised;
 * after a TAIL, where part of the balance is interest-free, interest goes on in proportion to the row's own. At a rate of
 * nought, nothing runs.
 */
export function accrue(affected: Affected, position: number, balance: Minor, length: RatedPeriod): Minor {
  const { rows, terms } = affected;
  if (length.rate.numerator === 0n) return 0;
  const row = rows[position] ?? rows[0];
  const was = lengthAt(affected, position);
  const keepsLength = was.numerator * length.denominator === length.numerator * was.denominator;
  const keepsRate = sameRate(was.rate, length.rate);
  const keepsBalance = terms.flatInterest || balance === balanceBefore(affected, position);
  const keepsInterest = terms.method !== "BULLET" && !(position === 0 && isHeldUp(affected));
  if (keepsInterest && keepsLength && keepsRate && keepsBalance) return row.interest;
  if (terms.flatInterest) return interestFor(flatBase(affected), length.rate, length);
  if (!isPartlyInterestFree(affected)) return interestFor(balance, length.rate, length);
  if (was.rate.numerator === 0n) return interestFor(balance, length.rate, length);
  const lengths = BigInt(row.interest) * BigInt(length.numerator) * BigInt(was.denominator);
  const whole = BigInt(length.denominator) * BigInt(was.numerator);
  if (keepsRate) return toMinor(divideHalfUp(lengths, whole));
  const { denominator, numerator } = length.rate;
  return toMinor(divideHalfUp(lengths * numerator * was.rate.denominator, whole * denominator * was.rate.numerator));
}

/**
 * Whether the first row charges more than its time costs, only because that was paid before the rate fell: no other month
 * costs as much. One minor unit more is rounding; even shares of flat interest may be more for other reasons.
 */
function isHeldUp(affected: Affected): boolean {
  const { balance, heldUp, met, rest, rows, terms } = affected;
  if (heldUp || terms.flatInterest || rest.interest > 0 || met.interest === 0) return heldUp;
  const was = lengthAt(affected, 0);
  return rows[0].interest - interestFor(balance, was.rate, was) > 1;
}

/** What a flat loan charges interest on: the agreed principal and whatever earlier reliefs capitalised. */
export function flatBase({ kept, rows }: Affected): Minor {
  return [...kept, ...rows].reduce((sum, row) => sum + row.principal, 0);
}

/** The first affected period as agreed, even if its due date was moved later: a month, or the loan's own first period. */
export function agreedLength(affected: Affected): RatedPeriod {
  const { due, kept, rows, start, terms } = affected;
  const was = lengthAt(affected, 0);
  if (interestFor(affected.balance, was.rate, was) === rows[0].interest) return was;
  const onAnchor = [dueDaysOf(terms), due].find(
    (days) => addMonths(start, 0, days.anchorDay, days.shortMonth) === start,
  );
  const { anchorDay, shortMonth } = onAnchor ?? due;
  const end = kept.length === 0 ? terms.firstDueOn : addMonths(start, 1, anchorDay, shortMonth);
  return lengthOf(affected, start, end, { anchorDay, shortMonth });
}

/** After a TAIL the last row bears clearly less than four weeks of the contract's interest on its balance. */
function isPartlyInterestFree(affected: Affected): boolean {
  const { rows, terms } = affected;
  if (terms.method === "BULLET") return false;
  const position = rows.length - 1;
  const last = rows[position] ?? rows[0];
  const was = lengthAt(affected, position);
  const fourWeeks = { numerator: 28, denominator: 366 };
  const length = was.numerator * 366 < 28 * was.denominator ? was : fourWeeks;
  return last.interest < interestFor(balanceBefore(affected, position), was.rate, length);
}
