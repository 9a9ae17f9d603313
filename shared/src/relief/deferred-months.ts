import { shareOf } from "../money/interest.ts";
import type { Rate } from "../money/rate.ts";
import { accruedOf, sparedOf } from "../schedule/accrued.ts";
import type { Minor } from "../schedule/schedule.ts";
import { accrue } from "./accrual.ts";
import { type Affected, lengthAt } from "./affected.ts";

/** Interest of one deferred month: what its time costs, what of that is still to be charged, and how much of it is waived. */
export type DeferredMonth = Readonly<{ accrued: Minor; interest: Minor; waivable: Minor; waived: Minor }>;

/**
 * Interest of `count` months from position `first` on, month by month, each rounded once.
 *
 * The first affected month charges what its instalment still owes, so interest already paid is neither charged nor
 * waived again; and what an earlier relief waived of a month stays waived. The waiver is taken on the running total, so
 * that the parts sum to the share of the whole.
 *
 * @param compound interest (less the waiver) joins the balance at the end of every month; `added` joins at the first
 */
export function deferredMonths(
  affected: Affected,
  months: Readonly<{ first: number; count: number; waive: Rate; compound?: boolean; added?: Minor }>,
): DeferredMonth[] {
  const { openBalance, rest, rows, terms } = affected;
  const bullet = terms.method === "BULLET";
  let balance = openBalance;
  let waivableSoFar = 0;
  let waivedSoFar = 0;
  return Array.from({ length: months.count }, (_, k) => {
    const position = months.first + k;
    const isFirst = position === 0;
    const accrued = isFirst ? accruedOf(rows[0]) : accrue(affected, 0, balance, lengthAt(affected, position));
    const interest = isFirst ? rest.interest : Math.max(accrued - sparedOf(rows[position]), 0);
    // A bullet's first row owes the interest of the whole term, which no deferral caused.
    const waivable = bullet && isFirst ? 0 : interest;
    waivableSoFar += waivable;
    const waived = shareOf(waivableSoFar, months.waive) - waivedSoFar;
    waivedSoFar += waived;
    if (months.compound) balance += interest - waived + (k === 0 ? (months.added ?? 0) : 0);
    return { accrued, interest, waivable, waived };
  });
}
