import { interestFor } from "../money/interest.ts";
import { metAlone } from "../schedule/afresh.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { withInterestFree } from "../schedule/interest-free.ts";
import type { Instalment, Minor } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { type Affected, lengthAt } from "./affected.ts";

/**
 * TAIL: the next `count` amounts fall due with the last instalment, interest-free (M7).
 *
 * The moved principal joins the last row's principal and bears no interest there, whatever later reliefs do; the moved
 * interest is deferred interest there. `forgone` is what the contract's rate would have charged on the moved principal,
 * period by period; a flat loan, whose interest does not follow the balance, forgoes nothing.
 */
export function tailRows(affected: Affected, count: number): Readonly<{ rows: Instalment[]; forgone: Minor }> {
  const { order, terms } = affected;
  let left = count;
  let forgone = 0;
  const tail = { principal: 0, deferredInterest: 0, penalty: 0 };
  const rows = affected.rows.map((row, k) => {
    const length = lengthAt(affected, k);
    if (!terms.flatInterest) forgone += interestFor(tail.principal, length.rate, length);
    if (k === affected.rows.length - 1) {
      const last = {
        ...row,
        principal: row.principal + tail.principal,
        deferredInterest: row.deferredInterest + tail.deferredInterest,
        penalty: row.penalty + tail.penalty,
      };
      return terms.flatInterest ? last : withInterestFree(last, (row.interestFree ?? 0) + tail.principal);
    }
    if (left > 0 && amountUnpaid(row) > 0) {
      left -= 1;
      const { met, rest } = splitPaid(row, order);
      tail.principal += rest.principal;
      tail.deferredInterest += rest.interest + rest.deferredInterest;
      tail.penalty += rest.penalty;
      return { ...metAlone(row, met), balanceAfter: row.balanceAfter + tail.principal };
    }
    return { ...row, balanceAfter: row.balanceAfter + tail.principal };
  });
  return { rows, forgone };
}
