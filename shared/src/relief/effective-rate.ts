import { addMonths, type CalendarDate, civil, daysBetween } from "../calendar/calendar-date.ts";
import type { LoanTerms } from "../loan/loan.ts";
import type { Rate } from "../money/rate.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { agreedDates } from "../schedule/payable-dates.ts";
import type { Minor, Schedule } from "../schedule/schedule.ts";
import { splitPaid } from "../schedule/split-paid.ts";

/** Fixed point: 24 decimals, so that 480 months of rounding stay far below the sixth. */
const ONE = 10n ** 24n;
/** Rates are found among millionths of a year's rate, up to 1000 %. */
const STEPS = 10_000_000n;

type Payment = Readonly<{ months: number; days: number; amount: Minor }>;

/**
 * The effective annual rate of what is still to be paid: the rate at which the unpaid rows are together worth `owed` on
 * `from`. Months compound, the days of a begun month count in proportion, the year is twelve months (the unit-period
 * method of 12 CFR 1026, appendix J). Penalties are no price of credit and are left out.
 *
 * @param owed principal outstanding on `from`
 * @returns rounded to the millionth below; "0" where less than `owed` comes back
 */
export function effectiveRate(schedule: Schedule, owed: Minor, from: CalendarDate): Rate {
  const payments = agreedDates(schedule.instalments).flatMap((row) => {
    const { deferredInterest, interest, principal } = splitPaid(row).rest;
    const amount = principal + interest + deferredInterest;
    return amount > 0 && owed > 0 ? [{ ...timeFrom(from, row.dueOn), amount }] : [];
  });
  let low = 0n;
  let high = STEPS;
  while (low < high) {
    const middle = (low + high + 1n) / 2n;
    if (worth(payments, middle) >= BigInt(owed) * ONE - ONE / 2n) low = middle;
    else high = middle - 1n;
  }
  return asRate(low);
}

/** Beginning of the oldest unpaid period: from here on interest is still to be paid. */
export function runsSince(terms: LoanTerms, schedule: Schedule): CalendarDate {
  const rows = agreedDates(schedule.instalments);
  const first = rows.findIndex((row) => amountUnpaid(row) > 0);
  return rows[first - 1]?.dueOn ?? terms.startedOn;
}

/** What the payments are worth at so many millionths a year. */
function worth(payments: readonly Payment[], millionths: bigint): bigint {
  const month = (ONE * millionths) / 12_000_000n;
  let discount = ONE;
  let at = 0;
  let sum = 0n;
  for (const { amount, days, months } of payments) {
    for (; at < months; at++) discount = (discount * ONE) / (ONE + month);
    const begun = (discount * ONE) / (ONE + (month * BigInt(days)) / 30n);
    sum += BigInt(amount) * begun;
  }
  return sum;
}

/** Whole months and the days of a begun one; a date already past counts as today. */
function timeFrom(from: CalendarDate, to: CalendarDate): Readonly<{ months: number; days: number }> {
  if (to <= from) return { months: 0, days: 0 };
  const [a, b] = [civil(from), civil(to)];
  const guess = (b.year - a.year) * 12 + b.month - a.month;
  const months = addMonths(from, guess) <= to ? guess : guess - 1;
  return { months, days: Math.min(29, daysBetween(addMonths(from, months), to)) };
}

function asRate(millionths: bigint): Rate {
  const digits = millionths.toString().padStart(7, "0");
  const fraction = digits.slice(-6).replace(/0+$/, "");
  return fraction ? `${digits.slice(0, -6)}.${fraction}` : digits.slice(0, -6);
}
