import { amortise } from "../schedule/amortise.ts";
import type { Instalment } from "../schedule/schedule.ts";
import { accrue, agreedFraction, flatBase } from "./accrual.ts";
import { type Affected, balanceBefore, dueAt, fractionAt } from "./affected.ts";
import type { Holiday } from "./holiday.ts";
import { placeInterest } from "./place-interest.ts";
import type { DeferredInterestPlace } from "./relief.ts";

/** Every unpaid row as before, as many positions later as there are rows in the holiday. */
export function movedRows(affected: Affected, holiday: Holiday): Instalment[] {
  const { openBalance, rest, rows } = affected;
  const by = holiday.rows.length;
  return rows.map((row, k) => {
    const position = k + by;
    const balance = k === 0 ? openBalance : balanceBefore(affected, k);
    const own = k === 0 ? holiday.resumedInterest : null;
    const interest = own ?? accrue(affected, k, balance, fractionAt(affected, position));
    const parts = k === 0 ? { ...rest, paid: 0 } : {};
    return { ...row, ...parts, interest, number: rows[0].number + position, dueOn: dueAt(affected, position) };
  });
}

/**
 * What is outstanding after the holiday, repaid anew over `count` rows by the method of the loan.
 *
 * Interest that earlier reliefs had placed on the old rows is placed on the new ones like that of the holiday;
 * penalties, unless capitalised, fall due with the first.
 */
export function reamortisedRows(
  affected: Affected,
  holiday: Holiday,
  count: number,
  place: DeferredInterestPlace,
): Instalment[] {
  const { met, rows, terms } = affected;
  const from = holiday.rows.length;
  const periods = Array.from({ length: count }, (_, k) => {
    const fraction = from + k === 0 ? agreedFraction(affected) : fractionAt(affected, from + k);
    return { dueOn: dueAt(affected, from + k), fraction };
  });
  const flat = { base: flatBase(affected) + holiday.capitalisedInterest + holiday.capitalisedPenalty, months: count };
  const firstNumber = rows[0].number + from;
  const fresh = amortise({ terms, principal: holiday.balance, periods, firstNumber, flat });
  const carriedBefore = rows.reduce((sum, row) => sum + row.deferredInterest, 0) - met.deferredInterest;
  const penalty = rows.reduce((sum, row) => sum + row.penalty, 0) - met.penalty - holiday.capitalisedPenalty;
  const placed = placeInterest(fresh, holiday.carried + carriedBefore, place);
  return placed.map((row, k) => (k === 0 ? { ...row, penalty } : row));
}
