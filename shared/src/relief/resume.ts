import { accruedOf, charging, sparedOf, sparing } from "../schedule/accrued.ts";
import { afresh } from "../schedule/afresh.ts";
import { type AmortisationPlan, amortise } from "../schedule/amortise.ts";
import { flatInterest } from "../schedule/flat-interest.ts";
import { withInterestFree } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { accrue, agreedLength, flatBase } from "./accrual.ts";
import { type Affected, balanceBefore, dueAt, interestFreeFrom, lengthAt, lengthOf } from "./affected.ts";
import type { Holiday } from "./holiday.ts";
import { placeInterest } from "./place-interest.ts";
import type { DeferredInterestPlace } from "./relief.ts";

/**
 * Every unpaid row as before, as many positions later as there are rows in the holiday. What was waived of a month stays
 * with the month, not with the row.
 */
export function movedRows(affected: Affected, holiday: Holiday): Instalment[] {
  const { openBalance, rest, rows } = affected;
  const by = holiday.rows.length;
  return rows.map((row, k) => {
    const position = k + by;
    const balance = k === 0 ? openBalance : balanceBefore(affected, k);
    const own = k === 0 ? holiday.resumedInterest : null;
    const accrued = own ?? accrue(affected, k, balance, lengthAt(affected, position));
    const parts = k === 0 ? { ...rest, paid: 0 } : {};
    const at = { number: rows[0].number + position, dueOn: dueAt(affected, position) };
    const moved = withInterestFree({ ...afresh(row), ...parts, ...at }, row.interestFree ?? 0);
    return sparing(moved, accrued, own === null ? sparedOf(rows[position]) : 0);
  });
}

/**
 * What is outstanding after the holiday, repaid anew over `count` rows by the method of the loan.
 *
 * Interest that earlier reliefs had placed on the old rows is placed on the new ones like that of the holiday;
 * penalties, unless capitalised, fall due with the first. Principal that bears no interest stays with the last, and what
 * was waived of a month stays waived.
 *
 * @param keepsShape the rest of a part payment falls due with the first new row and the others share what remains, as it
 *   would without re-amortising; so capitalising repays no sooner, and costs no less, than shifting
 */
export function reamortisedRows(
  affected: Affected,
  holiday: Holiday,
  count: number,
  place: DeferredInterestPlace,
  keepsShape = false,
): Instalment[] {
  const { met, rest, rows, terms } = affected;
  const from = holiday.rows.length;
  const periods = Array.from({ length: count }, (_, k) => {
    const { rate, ...fraction } = from + k === 0 ? agreedLength(affected) : lengthAt(affected, from + k);
    return { dueOn: dueAt(affected, from + k), fraction, rate };
  });
  const firstNumber = rows[0].number + from;
  const flat = terms.flatInterest ? flatAnew(affected, holiday, count) : null;
  const apart = keepsShape && met.principal > 0 && count > 1;
  const free = interestFreeFrom(affected, 0);
  const fresh = repay(
    { terms, principal: holiday.balance - free, periods, firstNumber, flatInterest: flat },
    apart ? rest.principal - Math.min(rows[0].interestFree ?? 0, rest.principal) : 0,
  );
  const carriedBefore = rows.reduce((sum, row) => sum + row.deferredInterest, 0) - met.deferredInterest;
  const penalty = rows.reduce((sum, row) => sum + row.penalty, 0) - met.penalty - holiday.capitalisedPenalty;
  const placed = placeInterest(fresh, holiday.carried + carriedBefore, place);
  return placed.map((row, k) => {
    const isLast = k === count - 1;
    const balanceAfter = isLast ? 0 : row.balanceAfter + free;
    const all = {
      ...row,
      principal: row.principal + (isLast ? free : 0),
      balanceAfter,
      penalty: k === 0 ? penalty : 0,
    };
    const anew = withInterestFree(all, isLast ? free : 0);
    // The period that runs is the same as before, and so is what it charges.
    if (from + k === 0 && !flat) return charging(anew, rows[0].interest, accruedOf(rows[0]));
    return sparing(anew, row.interest, sparedOf(rows[from + k]));
  });
}

/** Amortises a plan, its first row repaying exactly `apart` if that is more than zero. */
function repay(plan: AmortisationPlan, apart: Minor): Instalment[] {
  if (apart === 0) return amortise(plan);
  const { firstNumber, flatInterest: flat, periods, principal } = plan;
  const [first] = amortise({
    ...plan,
    principal,
    periods: periods.slice(0, 1),
    flatInterest: flat?.slice(0, 1) ?? null,
  });
  const later = { firstNumber: firstNumber + 1, periods: periods.slice(1), flatInterest: flat?.slice(1) ?? null };
  const others = amortise({ ...plan, ...later, principal: principal - apart });
  return first ? [{ ...first, principal: apart, balanceAfter: principal - apart }, ...others] : others;
}

/** Flat interest of the new rows: that of the old ones where they are as many, plus that on what was capitalised. */
function flatAnew(affected: Affected, holiday: Holiday, count: number): Minor[] {
  const { rows, start, terms } = affected;
  const from = holiday.rows.length;
  const since = from === 0 ? start : dueAt(affected, from - 1);
  const { rate } = lengthOf(affected, since, dueAt(affected, from + count - 1));
  const added = holiday.capitalisedInterest + holiday.capitalisedPenalty;
  // The one row of a bullet charged for its term, which has joined the balance: the new one charges for its own months.
  const isBullet = terms.method === "BULLET" && rows.length === 1;
  if (count !== rows.length || isBullet) return flatInterest(flatBase(affected) + added, rate, count, count);
  const onAdded = flatInterest(added, rate, count, count);
  return rows.map((row, k) => accruedOf(row) + (onAdded[k] ?? 0));
}
