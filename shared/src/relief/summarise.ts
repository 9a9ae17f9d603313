import type { CalendarDate } from "../calendar/calendar-date.ts";
import { wholeMonths } from "../calendar/whole-months.ts";
import { amountUnpaid, stillPayable } from "../schedule/amounts.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import { maturity } from "../schedule/position.ts";
import type { Instalment, Schedule } from "../schedule/schedule.ts";
import type { Affected } from "./affected.ts";
import type { Rebuilt } from "./rebuild.ts";
import type { ReliefResult } from "./relief.ts";

type Remaining = Pick<
  ReliefResult,
  "firstDueOn" | "firstAmount" | "instalmentsRemaining" | "highestInstalment" | "stillPayable"
>;

/** The figures an offer shows, all read off the two schedules and the sums of the rebuild. */
export function summarise(
  before: Schedule,
  after: Schedule,
  { due, rows: [first] }: Affected,
  rebuilt: Rebuilt,
  given: Pick<ReliefResult, "penaltyInterest" | "waivedPenalty" | "reducedInterest">,
): ReliefResult {
  return {
    schedule: after,
    fromInstalment: first.number,
    ...remaining(after, first),
    maturityOn: maturity(after),
    maturityMovedMonths: wholeMonths(agreedMaturity(before), agreedMaturity(after), due),
    deferralInterest: rebuilt.deferralInterest,
    deferralAtFullRates: rebuilt.deferralInterest,
    waivedInterest: rebuilt.waivedInterest,
    ...given,
    capitalisedInterest: rebuilt.capitalisedInterest,
    capitalisedPenalty: rebuilt.capitalisedPenalty,
    costToBorrower: stillPayable(after) - stillPayable(before),
    costToLender: rebuilt.waivedInterest + given.waivedPenalty + given.reducedInterest + rebuilt.forgoneInterest,
  };
}

/**
 * A relief that lowers rates, beside the same one at the rates from before: what the months it adds would have cost is given
 * up as well.
 */
export function besideFullRates(result: ReliefResult, full: ReliefResult): ReliefResult {
  const cost = full.costToLender + full.stillPayable - result.stillPayable;
  const others = result.costToLender - result.reducedInterest;
  const reducedInterest = Math.max(cost - others, 0);
  const costToLender = others + reducedInterest;
  return { ...result, deferralAtFullRates: full.deferralInterest, reducedInterest, costToLender };
}

/** What a schedule still wants from instalment `first` on. */
export function remaining(after: Schedule, first: Instalment): Remaining {
  const unpaid = after.instalments.filter((row) => amountUnpaid(row) > 0);
  // A full waiver on a loan whose principal is repaid can leave nothing; then the last row stands for the next.
  const next = unpaid.find((row) => row.number >= first.number) ?? after.instalments.at(-1) ?? first;
  return {
    firstDueOn: next.dueOn,
    firstAmount: amountUnpaid(next),
    instalmentsRemaining: unpaid.length,
    highestInstalment: unpaid.reduce((most, row) => Math.max(most, amountUnpaid(row)), 0),
    stillPayable: stillPayable(after),
  };
}

const agreedMaturity = (schedule: Schedule): CalendarDate =>
  maturity({ ...schedule, instalments: agreedDates(schedule.instalments) });
