import type { LoanTerms } from "../loan/loan.ts";
import { decimalOf, type Rate } from "../money/rate.ts";
import type { PaymentPart } from "../payment/payment-part.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";
import { compoundingMonths, type MonthsAndDays } from "./compounding-months.ts";
import type { StillOwed } from "./still-owed.ts";

/** Fixed point: 24 decimals, so that 480 months of rounding stay far below the sixth. */
const ONE = 10n ** 24n;
/** Rates are found among millionths of a year's rate, up to 1000 %. */
const MILLION = 1_000_000n;
const STEPS = 10n * MILLION;

type Payment = MonthsAndDays & Readonly<{ amount: Minor }>;

/**
 * The effective annual rate of what is still to be paid: the rate at which the unpaid rows are together worth what is owed.
 * It compounds every month. Penalties are no price of credit and are left out.
 *
 * @param owed by the schedule that was in force before (`stillOwed`)
 * @param order which part of an instalment was paid first
 * @returns rounded to the millionth below; "0" where nothing is owed, or less than that comes back
 */
export function effectiveRate(
  terms: LoanTerms,
  schedule: Schedule,
  { amount: owed, since }: StillOwed,
  order: readonly PaymentPart[],
): Rate {
  if (owed <= 0) return "0";
  const time = compoundingMonths(terms, since);
  const payments = agreedDates(schedule.instalments).flatMap((row): Payment[] => {
    const { deferredInterest, interest, principal } = splitPaid(row, order).rest;
    const amount = principal + interest + deferredInterest;
    return amount > 0 ? [{ ...time.until(row.dueOn), amount }] : [];
  });
  const lengths = Array.from({ length: payments.at(-1)?.months ?? 0 }, (_, index) => BigInt(time.daysOfMonth(index)));
  let low = 0n;
  let high = STEPS;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    const day = (ONE * middle) / (MILLION * BigInt(time.daysOfYear));
    if (worth(payments, lengths, day) >= BigInt(owed) * ONE - ONE / 2n) low = middle;
    else high = middle - 1n;
  }
  return decimalOf(low, 6);
}

/** What the payments are worth at so much interest a day; `lengths` are the days of the months that compound. */
function worth(payments: readonly Payment[], lengths: readonly bigint[], day: bigint): bigint {
  let discount = ONE;
  let at = 0;
  let sum = 0n;
  for (const { amount, days, months } of payments) {
    for (; at < months; at++) discount = (discount * ONE) / (ONE + day * (lengths[at] ?? 0n));
    const begun = (discount * ONE) / (ONE + day * BigInt(days));
    sum += BigInt(amount) * begun;
  }
  return sum;
}
