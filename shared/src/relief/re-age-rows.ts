import { interestFor } from "../money/interest.ts";
import { sumMinor } from "../money/money.ts";
import { spread } from "../money/spread.ts";
import { accruedOf, charging } from "../schedule/accrued.ts";
import { withInterestFree } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import type { Parts } from "../schedule/split-paid.ts";
import { type Affected, dueAt, interestFreeFrom, lengthAt } from "./affected.ts";

/**
 * RE_AGE: what is overdue at the decision falls due in even parts with the next `count` instalments; rows are added
 * where fewer are left.
 *
 * The overdue principal goes on bearing the contract's interest until it is repaid, but for what bore none: that is
 * repaid last. The instalments not yet due keep their interest, and the arrears' is added. Overdue rows stay under their
 * numbers with what was paid on them.
 *
 * @param next position of the first due date not before the decision
 * @returns `null` when nothing is overdue
 */
export function reAgedRows(affected: Affected, next: number, count: number): Instalment[] | null {
  const { openBalance, rest, rows, terms } = affected;
  const overdue = rows.slice(0, next).map((row, k): Parts => (k === 0 ? rest : row));
  const sum = (key: keyof Parts) => sumMinor(overdue.map((parts) => parts[key]));
  const principal = sum("principal");
  let interest = sum("interest") + sum("deferredInterest");
  if (principal + interest + sum("penalty") === 0) return null;
  const onArrears = (position: number, bears: Minor): Minor => {
    const length = lengthAt(affected, position);
    return terms.flatInterest ? 0 : interestFor(bears, length.rate, length);
  };
  const free = interestFreeFrom(affected, 0) - interestFreeFrom(affected, next);
  let bears = 0;
  for (let k = 0; k < next; k++) {
    interest += onArrears(k, bears);
    bears += (overdue[k]?.principal ?? 0) - (interestFreeFrom(affected, k) - interestFreeFrom(affected, k + 1));
  }
  const parts = {
    principal: spread(principal, count),
    deferredInterest: spread(interest, count),
    penalty: spread(sum("penalty"), count),
  };
  const closed = Array.from({ length: next }, (_, k) => ({ ...closedRow(affected, k), balanceAfter: openBalance }));
  let arrears = principal;
  const later = Array.from({ length: Math.max(rows.length - next, count) }, (_, j) => {
    const row = rows[next + j] ?? closedRow(affected, next + j);
    const more = onArrears(next + j, Math.max(arrears - free, 0));
    const before = arrears;
    arrears -= parts.principal[j] ?? 0;
    const joined = {
      ...row,
      principal: row.principal + before - arrears,
      deferredInterest: row.deferredInterest + (parts.deferredInterest[j] ?? 0),
      penalty: row.penalty + (parts.penalty[j] ?? 0),
      balanceAfter: row.balanceAfter + arrears,
    };
    const interestFree = (row.interestFree ?? 0) + Math.min(before, free) - Math.min(arrears, free);
    return charging(withInterestFree(joined, interestFree), row.interest + more, accruedOf(row) + more);
  });
  return [...closed, ...later];
}

/** A row at a position with no more on it than what was paid of the first one. */
function closedRow(affected: Affected, position: number): Instalment {
  const { met, rows } = affected;
  const paid = position === 0 ? { ...met, paid: rows[0].paid } : NOTHING_MET;
  return { ...paid, number: rows[0].number + position, dueOn: dueAt(affected, position), balanceAfter: 0 };
}

const NOTHING_MET = { principal: 0, interest: 0, deferredInterest: 0, penalty: 0, paid: 0 };
