import { interestFor } from "../money/interest.ts";
import type { RateFraction } from "../money/rate.ts";
import { divideHalfUp, toMinor } from "../money/round.ts";
import { accruedOf, charging } from "../schedule/accrued.ts";
import { interestFreeOf } from "../schedule/interest-free.ts";
import { type RateCeiling, type RatedPeriod, type RateStep, sameRate, underCeiling } from "../schedule/rate-steps.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { flatBase } from "./accrual.ts";
import { type Affected, balanceBefore, lengthAt } from "./affected.ts";

/**
 * RATE_REDUCTION and INTEREST_PAUSE: less interest for the days under a ceiling, and nothing else changes.
 *
 * Principal parts stay, so nobody pays more in any month than was agreed; a row whose days all keep their rate keeps its
 * interest. Days before the first affected period are met and stay, and so does interest already paid, or already
 * deferred by an earlier relief; of what an earlier one waived, the same share stays waived.
 */
export function reduceRates(
  affected: Affected,
  ceilings: readonly RateCeiling[],
): Readonly<{ affected: Affected; rates: readonly RateStep[]; saved: Minor }> {
  const { order, rates, start, terms } = affected;
  const reduced = ceilings.reduce((steps, ceiling) => {
    const from = [ceiling.from, start].sort().at(-1) ?? start;
    const isOver = ceiling.to !== null && ceiling.to <= from;
    return isOver ? steps : underCeiling(terms.annualRate, steps, { ...ceiling, from });
  }, rates);
  if (ceilings.length === 0) return { affected, rates, saved: 0 };
  const now = { ...affected, rates: reduced };
  let saved = 0;
  const rows = affected.rows.map((row, k): Instalment => {
    const met = splitPaid(row, order).met.interest;
    const length = lengthAt(affected, k);
    const { rate } = lengthAt(now, k);
    if (sameRate(length.rate, rate) || isOfTermPast(affected, length)) return row;
    const was = accruedOf(row);
    const bears = balanceBefore(affected, k) - interestFreeOf(affected.rows.slice(k));
    // Plain interest on the balance is reckoned anew, anything else in proportion.
    const isPlain = was === interestFor(bears, length.rate, length);
    const accrued = isPlain ? interestFor(bears, rate, length) : inProportion(was, length.rate, rate);
    const anew = row.interest < was ? inProportion(row.interest, length.rate, rate) : accrued;
    const interest = Math.min(row.interest, Math.max(anew, met));
    saved += row.interest - interest;
    return charging(row, interest, accrued);
  });
  const [first, ...later] = rows;
  if (!first) throw new RangeError("A relief affects at least one row.");
  return { affected: { ...now, rows: [first, ...later], ...splitPaid(first, order) }, rates: reduced, saved };
}

/** Whether the one row of a bullet that was put off still charges for its term, all days of which lie before. */
function isOfTermPast(affected: Affected, length: RatedPeriod): boolean {
  const { balance, kept, rows, terms } = affected;
  if (terms.method !== "BULLET" || kept.length === 0 || rows.length > 1) return false;
  const charged = accruedOf(rows[0]);
  return [balance, flatBase(affected)].every((base) => charged !== interestFor(base, length.rate, length));
}

const inProportion = (interest: Minor, was: RateFraction, rate: RateFraction): Minor =>
  toMinor(divideHalfUp(BigInt(interest) * rate.numerator * was.denominator, rate.denominator * was.numerator));
