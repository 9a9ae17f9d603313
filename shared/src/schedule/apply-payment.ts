import { amountUnpaid } from "./amounts.ts";
import type { Minor, Schedule } from "./schedule.ts";

/**
 * A payment meets the oldest instalment first, then the next.
 *
 * @param minor zero or more
 * @returns the schedule after the payment, and what was paid beyond everything due
 * @throws RangeError for a negative or broken amount
 */
export function applyPayment(schedule: Schedule, minor: Minor): Readonly<{ schedule: Schedule; unapplied: Minor }> {
  if (!Number.isSafeInteger(minor) || minor < 0) throw new RangeError(`A payment is whole minor units, got ${minor}.`);
  let left = minor;
  const instalments = schedule.instalments.map((instalment) => {
    const part = Math.min(left, amountUnpaid(instalment));
    left -= part;
    return part > 0 ? { ...instalment, paid: instalment.paid + part } : instalment;
  });
  return { schedule: { ...schedule, instalments }, unapplied: left };
}
