import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import type { RateFraction } from "../money/rate.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { isProtected } from "../protection/protection-interval.ts";
import { afresh } from "../schedule/afresh.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { rateAfter } from "../schedule/rate-steps.ts";
import type { Instalment, Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { alikeDays } from "./alike-days.ts";
import { type Grown, growBy, NOTHING_GROWN, wholeOf } from "./growth.ts";
import type { OverdueLoan, PenaltyNumbers } from "./overdue-loan.ts";
import { contractPart, penaltyRate } from "./penalty-rate.ts";
import { numbersOn } from "./share-on.ts";

/**
 * What grew on one instalment since the booking, and what of it the contract's own rate would have come to: only on
 * principal that bears interest.
 */
export type PenaltyOnRow = Readonly<{ number: number; accrued: Minor; atContractRate: Minor }>;

export type PenaltyInterest = Readonly<{
  /** The schedule in force with it: what grew on a row is penalty of the row, and everything paid is met in order. */
  schedule: Schedule;
  rows: readonly PenaltyOnRow[];
  /** Days on which something was late and not protected, and those on which protection stopped it. */
  daysCounted: number;
  daysStopped: number;
}>;

/**
 * Penalty interest on overdue principal, as it stands on the evening of `on`: day by day from the day after the due date,
 * at the policy's rate, not on protected days, and never on interest or on penalties. A payment counts from the day
 * after it came in, and meets what had grown by then in the policy's order.
 *
 * Nothing of it is booked or stored: it follows from the schedule, the payments, the protection and the policy, so that
 * protection that is back-dated takes back what had grown.
 */
export function penaltyInterest(loan: OverdueLoan, numbers: PenaltyNumbers, on: CalendarDate): PenaltyInterest {
  const { allocation: order } = numbers.performance;
  const growing = new Map<number, Growing>();
  let schedule = loan.booked;
  let [daysCounted, daysStopped] = [0, 0];
  for (const [from, to] of alikeDays(loan, on)) {
    const late = from === "" ? [] : schedule.instalments.filter((row) => isLate(row, order, from));
    const days = late.length === 0 ? 0 : daysBetween(from, to);
    const by = numbersOn(loan, numbers, to);
    if (isProtected(loan.protections, to)) daysStopped += days;
    else if (days > 0 && by !== null) {
      daysCounted += days;
      const rates = ratesAfter(loan, by, from);
      schedule = {
        ...schedule,
        instalments: schedule.instalments.map((row) => {
          if (!late.includes(row)) return row;
          const was = growing.get(row.number) ?? NONE;
          const { principal } = splitPaid(row, order).rest;
          const grow = (grown: Grown, on: Minor, rate: RateFraction) =>
            growBy(grown, on, rate, [from, to], loan.terms.dayCount);
          const bears = Math.max(principal - (row.interestFree ?? 0), 0);
          const now = {
            all: grow(was.all, principal, rates.penalty),
            contract: grow(was.contract, bears, rates.contract),
          };
          growing.set(row.number, now);
          return withMore(row, wholeOf(now.all) - wholeOf(was.all), order);
        }),
      };
    }
    for (const payment of loan.payments)
      if (payment.on > from && payment.on <= to) schedule = applyPayment(schedule, payment.minor).schedule;
  }
  const rows = [...growing].map(([number, { all, contract }]): PenaltyOnRow => {
    return { number, accrued: wholeOf(all), atContractRate: wholeOf(contract) };
  });
  const settled = schedule.instalments.map((row) => (amountUnpaid(row) === 0 ? afresh(row) : row));
  schedule = { ...schedule, instalments: settled };
  return { schedule, rows: rows.filter(({ accrued }) => accrued > 0), daysCounted, daysStopped };
}

type Growing = Readonly<{ all: Grown; contract: Grown }>;
const NONE: Growing = { all: NOTHING_GROWN, contract: NOTHING_GROWN };

/** Whether principal of a row is unpaid on the days after `day`, past its due date. */
const isLate = (row: Instalment, order: readonly PaymentPart[], day: CalendarDate): boolean =>
  row.dueOn <= day && amountUnpaid(row) > 0 && splitPaid(row, order).rest.principal > 0;

function ratesAfter({ booked, terms }: OverdueLoan, numbers: PenaltyNumbers, day: CalendarDate) {
  const contract = rateAfter(terms.annualRate, booked.rates ?? [], day);
  const penalty = penaltyRate(contract, numbers);
  return { penalty, contract: contractPart(penalty, contract) };
}

/** A row on which so much more has grown; a payment made before keeps what it met. */
function withMore(row: Instalment, more: Minor, order: readonly PaymentPart[]): Instalment {
  if (more === 0) return row;
  const grown = { ...row, penalty: row.penalty + more };
  return row.paid === 0 ? grown : { ...grown, metBefore: splitPaid(row, order).met };
}
