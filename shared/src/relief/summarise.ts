import { addMonths, type CalendarDate } from "../calendar/calendar-date.ts";
import { amountUnpaid, stillPayable } from "../schedule/amounts.ts";
import { maturity } from "../schedule/position.ts";
import type { Instalment, Schedule } from "../schedule/schedule.ts";
import type { Rebuilt } from "./rebuild.ts";
import type { ReliefResult } from "./relief.ts";

/** The figures an offer shows, all read off the two schedules and the sums of the rebuild. */
export function summarise(
  before: Schedule,
  after: Schedule,
  first: Instalment,
  rebuilt: Rebuilt,
  waivedPenalty: number,
): ReliefResult {
  const unpaid = after.instalments.filter((row) => amountUnpaid(row) > 0);
  // A full waiver on a loan whose principal is repaid can leave nothing; then the last row stands for the next.
  const next = unpaid.find((row) => row.number >= first.number) ?? after.instalments.at(-1) ?? first;
  const payable = stillPayable(after);
  return {
    schedule: after,
    fromInstalment: first.number,
    firstDueOn: next.dueOn,
    firstAmount: amountUnpaid(next),
    maturityOn: maturity(after),
    maturityMovedMonths: wholeMonths(maturity(before), maturity(after)),
    instalmentsRemaining: unpaid.length,
    highestInstalment: unpaid.reduce((most, row) => Math.max(most, amountUnpaid(row)), 0),
    deferralInterest: rebuilt.deferralInterest,
    waivedInterest: rebuilt.waivedInterest,
    waivedPenalty,
    capitalisedInterest: rebuilt.capitalisedInterest,
    capitalisedPenalty: rebuilt.capitalisedPenalty,
    stillPayable: payable,
    costToBorrower: payable - stillPayable(before),
    costToLender: rebuilt.waivedInterest + waivedPenalty + rebuilt.forgoneInterest,
  };
}

/** Whole months from one date to a later one; 28 February to 31 March is one. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}
