import fc from "fast-check";
import { addDays, addMonths } from "../calendar/calendar-date.ts";
import {
  BUSINESS_DAY_CONVENTIONS,
  DAY_COUNTS,
  type LoanTerms,
  REPAYMENT_METHODS,
  SHORT_MONTH_RULES,
} from "../loan/loan.ts";
import { money } from "../money/money.ts";
import { PAYMENT_PARTS } from "../payment/payment-part.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { applyPayment } from "../schedule/apply-payment.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { firstUnpaid } from "../schedule/position.ts";
import type { Standing } from "./golden-loan.ts";

/** Rates from 0 to 36 % with up to four decimals of a per cent. */
const anyRate = fc.nat(360_000).map((n) => (n === 0 ? "0" : `0.${n.toString().padStart(6, "0")}`));

/** Loans from 0.01 to 10 million over up to 60 months, every method, day count, short-month rule and business-day convention. */
export const anyTerms: fc.Arbitrary<LoanTerms> = fc
  .record({
    principal: fc.oneof(fc.integer({ min: 1, max: 1_000_000_000 }), fc.integer({ min: 1, max: 5_000 })),
    annualRate: anyRate,
    termMonths: fc.integer({ min: 1, max: 60 }),
    method: fc.constantFrom(...REPAYMENT_METHODS),
    dayCount: fc.constantFrom(...DAY_COUNTS),
    shortMonth: fc.constantFrom(...SHORT_MONTH_RULES),
    roundingMultiple: fc.constantFrom(1, 1, 1, 10, 100),
    flatInterest: fc.boolean(),
    startedOn: fc.nat(3_000).map((days) => addDays("2019-01-01", days)),
    stub: fc.constantFrom(0, 0, 0, 5, 20),
    convention: fc.constantFrom(null, null, ...BUSINESS_DAY_CONVENTIONS),
  })
  .map(({ convention, principal, stub, ...terms }) => {
    const firstDueOn = addDays(addMonths(terms.startedOn, 1), stub);
    const businessDays = convention ? { businessDays: { convention, calendar: "CN" as const } } : {};
    return { ...terms, ...businessDays, principal: money(principal, "CNY"), firstDueOn };
  });

/**
 * A loan in any state a decision may meet: some instalments paid, the next perhaps partly, perhaps overdue by some days
 * with a penalty on it; and any order in which its parts were paid.
 */
export function anyStanding(anyTermsHere: fc.Arbitrary<LoanTerms> = anyTerms): fc.Arbitrary<Standing> {
  const state = fc.record({
    paidRows: fc.nat(59),
    partPaid: fc.constantFrom(0, 0, 0, 0.3, 0.9),
    penalty: fc.constantFrom(0, 0, 0, 1_234),
    daysFromDue: fc.integer({ min: -30, max: 40 }),
    order: fc.shuffledSubarray([...PAYMENT_PARTS], { minLength: PAYMENT_PARTS.length }),
  });
  return fc.tuple(anyTermsHere, state).map(([terms, { paidRows, partPaid, penalty, daysFromDue, order }]) => {
    const built = buildSchedule(terms);
    const count = Math.min(paidRows, built.instalments.length - 1);
    const fully = built.instalments.slice(0, count).reduce((sum, row) => sum + amountUnpaid(row), 0);
    const paid = applyPayment(built, fully).schedule;
    // Tiny loans may already be settled by rounding; then their first instalment stays open.
    const open = firstUnpaid(paid) ? paid : built;
    const next = firstUnpaid(open);
    const instalments = open.instalments.map((row) => {
      if (row.number !== next?.number) return row;
      return { ...row, penalty, paid: Math.floor((amountUnpaid(row) + penalty) * partPaid) };
    });
    const decidedOn = addDays(next?.dueOn ?? terms.firstDueOn, daysFromDue);
    return { terms, schedule: { ...open, instalments }, status: "CURRENT", order, decidedOn };
  });
}
