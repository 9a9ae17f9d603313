import { type Allocation, difference, type Met, met, metOf } from "../payment/allocate.ts";
import type { Minor } from "../schedule/schedule.ts";
import { moneySince } from "./money-since.ts";
import type { DatedPayment, OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { penaltyInterest } from "./penalty-interest.ts";

/**
 * What each payment met of a schedule on which penalty interest grows: what had grown by its day is a part of its
 * instalment, and met in the policy's order.
 *
 * @param paidBefore paid on the loan before the first of `payments`
 * @param payments those that were not taken back, in the order they came in
 */
export function allocateDated(
  loan: Omit<OverdueLoan, "payments">,
  paidBefore: Minor,
  payments: readonly DatedPayment[],
  numbers: PenaltyNumbers,
): Allocation[] {
  const { allocation: order } = numbers.performance;
  const atBooking = loan.booked.instalments.reduce((sum, row) => sum + row.paid, 0);
  /** What was met once the first `count` payments had come in. */
  const metBy = (count: number): Met => {
    const came = payments.slice(0, count);
    const paid = came.reduce((sum, { minor }) => sum + minor, paidBefore);
    const last = came.at(-1);
    if (paid <= atBooking || !last) return met(loan.booked, paid, order);
    const since = moneySince(loan.booked, paid, came);
    return metOf(penaltyInterest({ ...loan, payments: since }, numbers, last.on).schedule, order);
  };
  let before = metBy(0);
  return payments.map(({ minor }, k) => {
    const after = metBy(k + 1);
    const allocation = difference(before, after, minor);
    before = after;
    return allocation;
  });
}
