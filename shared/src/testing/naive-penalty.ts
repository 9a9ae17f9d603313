import { addDays } from "../calendar/calendar-date.ts";
import { isLeapYear } from "../calendar/civil.ts";
import type { OverdueLoan, PenaltyNumbers } from "../penalty/overdue-loan.ts";

type Part = "penalty" | "deferredInterest" | "interest" | "principal";
const PARTS = { PENALTY: ["penalty"], INTEREST: ["deferredInterest", "interest"], PRINCIPAL: ["principal"] } as const;

/** One instalment as the naive reckoning keeps it: what of each part is open and met, and what has grown exactly. */
export type NaiveOverdue = {
  number: number;
  dueOn: string;
  open: Record<Part, number>;
  met: Record<Part, number>;
  grown: bigint;
  told: number;
};

/** So many parts of a minor unit that a day's interest over 360, 365 and 366 days, at rates of six decimals, is whole. */
const WHOLE = 360n * 365n * 366n * 10n ** 12n;

/**
 * Penalty interest once more, for tests: one evening after the other, each payment handed out cent by part as it comes.
 * Rates have at most six decimals; the loan keeps one rate.
 */
export function naivePenalty(loan: OverdueLoan, numbers: PenaltyNumbers, on: string): NaiveOverdue[] {
  const rows = loan.booked.instalments.map((row): NaiveOverdue => {
    const { number, dueOn, penalty, deferredInterest, interest, principal } = row;
    const met = { penalty: 0, deferredInterest: 0, interest: 0, principal: 0 };
    return { number, dueOn, open: { penalty, deferredInterest, interest, principal }, met, grown: 0n, told: 0 };
  });
  const hand = (amount: number) => {
    let left = amount;
    for (const row of rows)
      for (const part of numbers.performance.allocation.flatMap((name) => PARTS[name])) {
        const take = Math.min(left, row.open[part]);
        row.open[part] -= take;
        row.met[part] += take;
        left -= take;
      }
  };
  hand(loan.booked.instalments.reduce((sum, row) => sum + row.paid, 0));
  const start = loan.since ?? rows[0]?.dueOn ?? on;
  for (const payment of loan.payments) if (payment.on <= start && payment.on <= on) hand(payment.minor);
  for (let day = addDays(start, 1); day <= on; day = addDays(day, 1)) {
    const isFree = loan.protections.every(({ from, to }) => day < from || (to !== null && day > to));
    for (const row of rows) if (isFree && row.dueOn < day) growADay(row, loan, numbers, day);
    for (const payment of loan.payments) if (payment.on === day) hand(payment.minor);
  }
  return rows;
}

function growADay(row: NaiveOverdue, { terms }: OverdueLoan, numbers: PenaltyNumbers, day: string): void {
  // The night before 1 January belongs to the old year: a day's interest is that of the night that ends with it.
  const night = isLeapYear(Number(addDays(day, -1).slice(0, 4)));
  const year = { THIRTY_360: 360n, ACT_360: 360n, ACT_365F: 365n, ACT_ACT: night ? 366n : 365n }[terms.dayCount];
  const asked = millionths(terms.annualRate) * millionths(numbers.penalty.contractRateShare);
  const cap = millionths(numbers.rate.maxAnnual) * 1_000_000n;
  row.grown += (BigInt(row.open.principal) * (asked < cap ? asked : cap) * (WHOLE / 10n ** 12n)) / year;
  const whole = Number((row.grown * 2n + WHOLE) / (WHOLE * 2n));
  row.open.penalty += whole - row.told;
  row.told = whole;
}

function millionths(rate: string): bigint {
  const [whole = "0", decimals = ""] = rate.split(".");
  return BigInt(whole) * 1_000_000n + BigInt(decimals.padEnd(6, "0"));
}
