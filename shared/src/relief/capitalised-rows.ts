import { sumMinor } from "../money/money.ts";
import { spread } from "../money/spread.ts";
import { sparedOf, sparing } from "../schedule/accrued.ts";
import { amountDue } from "../schedule/amounts.ts";
import type { Instalment } from "../schedule/schedule.ts";
import { accrue } from "./accrual.ts";
import { type Affected, lengthAt } from "./affected.ts";
import { type Holiday, shiftHoliday } from "./holiday.ts";
import type { ReliefPlan } from "./plan.ts";
import { movedRows, reamortisedRows } from "./resume.ts";

/**
 * The rows after CAPITALISE with a later maturity: re-amortised over as many rows as before (M2).
 *
 * Capitalising must not cost less than shifting. Where amounts are so small that rounding would turn that round, the old
 * rows keep their principal and share what was capitalised, which costs at least as much whatever the rounding. With
 * nothing capitalised the two are the same.
 */
export function capitalisedRows(affected: Affected, holiday: Holiday, plan: ReliefPlan): Instalment[] {
  const moved = movedRows(affected, holiday);
  if (holiday.balance === affected.openBalance) return moved;
  const shifted = total(moved) + shiftHoliday(affected, plan, holiday.rows.length).carried;
  const anew = reamortisedRows(affected, holiday, moved.length, plan.deferredInterest, true);
  return total(anew) >= shifted ? anew : sharedRows(affected, holiday, moved);
}

function total(rows: readonly Instalment[]): number {
  return sumMinor(rows.map(amountDue));
}

function sharedRows(affected: Affected, holiday: Holiday, moved: readonly Instalment[]): Instalment[] {
  const parts = spread(holiday.balance - affected.openBalance, moved.length);
  let balance = holiday.balance;
  let penalty = holiday.capitalisedPenalty;
  return moved.map((row, k) => {
    const position = k + holiday.rows.length;
    const accrued = accrue(affected, k, balance, lengthAt(affected, position));
    const principal = row.principal + (parts[k] ?? 0);
    const capitalised = Math.min(penalty, row.penalty);
    penalty -= capitalised;
    balance -= principal;
    const shared = { ...row, principal, penalty: row.penalty - capitalised, balanceAfter: balance };
    return sparing(shared, accrued, sparedOf(affected.rows[position]));
  });
}
