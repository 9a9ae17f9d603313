import { charging } from "../schedule/accrued.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { type Affected, dueAt } from "./affected.ts";
import { type DeferredMonth, deferredMonths } from "./deferred-months.ts";
import type { ReliefPlan } from "./plan.ts";

/**
 * The rows of the deferred months, and what they leave to the rows that follow.
 *
 * Deferred months stay as rows under their numbers, zero or nearly so, with the dates they had; a part payment of the
 * first one stays there, so that what was paid is never lost.
 */
export type Holiday = Readonly<{
  rows: readonly Instalment[];
  months: readonly DeferredMonth[];
  /** Principal outstanding when payment resumes. */
  balance: Minor;
  /** Interest of the deferred months still to be placed. */
  carried: Minor;
  /** Interest the first resumed row keeps, where it is not that of its own month. */
  resumedInterest: Minor | null;
  capitalisedInterest: Minor;
  capitalisedPenalty: Minor;
}>;

/** SHIFT, and the closed months of a late re-amortisation: nothing is paid, interest is carried. */
export function shiftHoliday(affected: Affected, plan: ReliefPlan, count: number): Holiday {
  // A bullet's own row keeps the interest of its term; the months after its due date are the deferral.
  const bullet = affected.terms.method === "BULLET";
  const months = deferredMonths(affected, { first: bullet ? 1 : 0, count, waive: plan.waive });
  const carried = months.reduce((sum, month) => sum + month.interest - month.waived, 0);
  const resumedInterest = bullet ? affected.rest.interest : null;
  return { ...nothing(affected), rows: emptyRows(affected, count), months, carried, resumedInterest };
}

/** CAPITALISE: interest less its waiver joins the principal month by month, unpaid penalties in the first. */
export function capitaliseHoliday(affected: Affected, plan: ReliefPlan): Holiday {
  const penalty = affected.rows.reduce((sum, row) => sum + row.penalty, 0) - affected.met.penalty;
  const options = { first: 0, count: plan.months, waive: plan.waive, compound: true, added: penalty };
  const months = deferredMonths(affected, options);
  let balance = affected.openBalance + penalty;
  const rows = emptyRows(affected, plan.months).map((row, k) => {
    balance += (months[k]?.interest ?? 0) - (months[k]?.waived ?? 0);
    return { ...row, balanceAfter: balance };
  });
  const capitalisedInterest = balance - affected.openBalance - penalty;
  return { ...nothing(affected), rows, months, balance, capitalisedInterest, capitalisedPenalty: penalty };
}

/** INTEREST_ONLY: every month pays its interest; of months already past at the decision, the next payment does. */
export function interestOnlyHoliday(affected: Affected, plan: ReliefPlan): Holiday {
  const months = deferredMonths(affected, { first: 0, count: plan.months, waive: plan.waive });
  let carried = 0;
  const rows = emptyRows(affected, plan.months).map((row, k) => {
    const interest = (months[k]?.interest ?? 0) - (months[k]?.waived ?? 0);
    if (row.dueOn < affected.decidedOn) {
      carried += interest;
      return row;
    }
    const deferredInterest = row.deferredInterest + carried;
    carried = 0;
    const { accrued } = months[k] ?? { accrued: 0 };
    return charging({ ...row, deferredInterest }, row.interest + interest, accrued);
  });
  return { ...nothing(affected), rows, months, carried };
}

const nothing = ({ openBalance }: Affected): Holiday => ({
  rows: [],
  months: [],
  balance: openBalance,
  carried: 0,
  resumedInterest: null,
  capitalisedInterest: 0,
  capitalisedPenalty: 0,
});

function emptyRows(affected: Affected, count: number): Instalment[] {
  const { met, openBalance, rows } = affected;
  return Array.from({ length: count }, (_, k) => ({
    number: rows[0].number + k,
    dueOn: dueAt(affected, k),
    principal: k === 0 ? met.principal : 0,
    interest: k === 0 ? met.interest : 0,
    deferredInterest: k === 0 ? met.deferredInterest : 0,
    penalty: k === 0 ? met.penalty : 0,
    paid: k === 0 ? rows[0].paid : 0,
    balanceAfter: openBalance,
  }));
}
