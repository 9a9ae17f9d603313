import type { NaiveBusinessDays } from "./naive-business-days.ts";
import { costOf, type Day } from "./naive-days.ts";
import { type DueDays, dueDaysAfter, thirties } from "./naive-due-days.ts";
import { half } from "./naive-loan.ts";

/** A loan as the naive reckoning knows it: periods without end, each with what it costs, and the rows that are left. */
export type NaiveLoan = Readonly<{
  principal: bigint;
  millionths: bigint;
  n: number;
  method: "EQUAL_INSTALMENT" | "EQUAL_PRINCIPAL" | "INTEREST_ONLY" | "BULLET";
  dayCount: "THIRTY_360" | "ACT_365F" | "ACT_360" | "ACT_ACT";
  start: Day;
  first: Day;
  shortMonth: DueDays["shortMonth"];
  businessDays: NaiveBusinessDays | null;
  multiple: bigint;
  paid: number;
}>;

/** A ceiling on the rate of the nights from `from` on, up to `to`. */
export type NaiveCeiling = Readonly<{ from: number; to: number; millionths: number }>;

export type NaiveRow = Readonly<{ principal: bigint; interest: bigint }>;
export type Cost = [top: bigint, bottom: bigint];

/** Interest of each period, and the rows of the loan. */
export function naiveLoan(loan: NaiveLoan, months: number, ceilings: readonly NaiveCeiling[] = []) {
  const dates = datesOf(loan, loan.n + months);
  const rate = (night: number) =>
    ceilings.reduce(
      (lowest, { from, millionths, to }) => (night >= from && night < to && millionths < lowest ? millionths : lowest),
      Number(loan.millionths),
    );
  const agreed = costs(loan, dates, () => Number(loan.millionths));
  const costsNow = ceilings.length === 0 ? agreed : costs(loan, dates, rate);
  const rows = repay(loan, loan.principal, agreed.slice(0, loan.n));
  const left = rows.slice(loan.paid);
  const owed = left.reduce((sum, row) => sum + row.principal, 0n);
  return { dates: dates.slice(1), costs: costsNow.slice(loan.paid), rows, left, owed };
}

export const dueOf = ({ first, shortMonth }: NaiveLoan): DueDays => ({ anchor: first.d, shortMonth });

/** The day the loan begins, and the days agreed on which it falls due, as many as are asked for. */
export function datesOf(loan: NaiveLoan, count: number): Day[] {
  return [loan.start, loan.first, ...dueDaysAfter(loan.first, dueOf(loan), count - 1)];
}

const costs = (loan: NaiveLoan, dates: readonly Day[], rate: (night: number) => number): Cost[] =>
  dates.slice(1).map((to, k) => {
    const from = dates[k] ?? to;
    // From one due day to the next is a month; only the first period may be of any length.
    return costOf(loan.dayCount, from, to, rate, k === 0 ? thirties(from, to, dueOf(loan)) : 30);
  });

export const charge = (owed: bigint, [top, bottom]: Cost): bigint => half(owed * top, bottom);

/**
 * A debt repaid over periods: level payments are found by asking what a debt of one would cost, backwards. Where the
 * interest of each row is given, as a flat loan's is, they are debt and interest in even parts.
 */
export function repay(loan: NaiveLoan, debt: bigint, periods: readonly Cost[], flat?: readonly bigint[]): NaiveRow[] {
  const evenly = (total: bigint) => half(total, BigInt(periods.length) * loan.multiple) * loan.multiple;
  const level = flat
    ? evenly(flat.reduce((total, interest) => total + interest, debt))
    : levelPayment(loan, debt, periods);
  const even = evenly(debt);
  let owed = debt;
  return periods.map((cost, k) => {
    const interest = flat?.[k] ?? charge(owed, cost);
    const wanted = { EQUAL_INSTALMENT: level - interest, EQUAL_PRINCIPAL: even, INTEREST_ONLY: 0n, BULLET: 0n }[
      loan.method
    ];
    const principal = k === periods.length - 1 || wanted > owed ? owed : wanted < 0n ? 0n : wanted;
    owed -= principal;
    return { principal, interest };
  });
}

/** What one unit paid each time is worth today, as a fraction; the payment is the debt over that. */
function levelPayment({ multiple }: NaiveLoan, debt: bigint, periods: readonly Cost[]): bigint {
  let [top, bottom] = [0n, 1n];
  for (const [rise, base] of [...periods].reverse()) [top, bottom] = [(top + bottom) * base, bottom * (base + rise)];
  return half(debt * bottom, top * multiple) * multiple;
}

/** Rows moved over later periods: each charges what is owed when it comes. */
export function moved(left: readonly NaiveRow[], owed: bigint, periods: readonly Cost[]): NaiveRow[] {
  let rest = owed;
  return left.map(({ principal }, k) => {
    const interest = charge(rest, periods[k] ?? [0n, 1n]);
    rest -= principal;
    return { principal, interest };
  });
}

export const sumOf = (rows: readonly NaiveRow[]): bigint =>
  rows.reduce((sum, row) => sum + row.principal + row.interest, 0n);
