import { interestFor } from "../money/interest.ts";
import { spread } from "../money/spread.ts";
import { accruedOf, charging } from "../schedule/accrued.ts";
import type { Instalment } from "../schedule/schedule.ts";
import type { Parts } from "../schedule/split-paid.ts";
import { type Affected, dueAt, lengthAt } from "./affected.ts";

/**
 * RE_AGE: what is overdue at the decision falls due in even parts with the next `count` instalments; rows are added
 * where fewer are left.
 *
 * The overdue principal goes on bearing the contract's interest until it is repaid; the instalments not yet due keep
 * theirs, and the arrears' is added. Overdue rows stay under their numbers with what was paid on them.
 *
 * @param next position of the first due date not before the decision
 * @returns `null` when nothing is overdue
 */
export function reAgedRows(affected: Affected, next: number, count: number): Instalment[] | null {
  const { openBalance, rest, rows, terms } = affected;
  const overdue = rows.slice(0, next).map((row, k): Parts => (k === 0 ? rest : row));
  const sum = (key: keyof Parts) => overdue.reduce((total, parts) => total + parts[key], 0);
  if (sum("principal") + sum("interest") + sum("deferredInterest") + sum("penalty") === 0) return null;
  const onArrears = (position: number, arrears: number) => {
    const length = lengthAt(affected, position);
    return terms.flatInterest ? 0 : interestFor(arrears, length.rate, length);
  };
  let arrears = 0;
  let interest = sum("interest") + sum("deferredInterest");
  for (let k = 0; k < next; k++) {
    interest += onArrears(k, arrears);
    arrears += overdue[k]?.principal ?? 0;
  }
  const parts = {
    principal: spread(arrears, count),
    deferredInterest: spread(interest, count),
    penalty: spread(sum("penalty"), count),
  };
  const closed = Array.from({ length: next }, (_, k) => ({ ...closedRow(affected, k), balanceAfter: openBalance }));
  const later = Array.from({ length: Math.max(rows.length - next, count) }, (_, j) => {
    const row = rows[next + j] ?? closedRow(affected, next + j);
    const more = onArrears(next + j, arrears);
    const principal = parts.principal[j] ?? 0;
    arrears -= principal;
    const later = {
      ...row,
      principal: row.principal + principal,
      deferredInterest: row.deferredInterest + (parts.deferredInterest[j] ?? 0),
      penalty: row.penalty + (parts.penalty[j] ?? 0),
      balanceAfter: row.balanceAfter + arrears,
    };
    return charging(later, row.interest + more, accruedOf(row) + more);
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
