import type { ReliefMeasure } from "../relief/relief.ts";
import { besideNaive, type Disagreement } from "./beside-naive.ts";
import { dayText, keyOf, laterBy } from "./naive-days.ts";
import { type Pick, parts } from "./naive-parts.ts";
import {
  charge,
  moved,
  type NaiveCeiling,
  type NaiveLoan,
  type NaiveRow,
  naiveLoan,
  repay,
  sumOf,
} from "./naive-relief.ts";

/** One relief asked of a loan, reckoned naively and held against the domain. */
export type Ask = (loan: NaiveLoan, months: number, pick: Pick) => Disagreement;

export const shift: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const deferred = costs.slice(0, months).reduce((sum, cost) => sum + charge(owed, cost), 0n);
  const rows = moved(left, owed, costs.slice(months));
  const expected = rows.map((row, k) => row.principal + row.interest + (k === 0 ? deferred : 0n));
  return besideNaive(
    loan,
    [{ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" }],
    [...zeros(months), ...expected],
  );
};

const interestOnly: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const meanwhile = costs.slice(0, months).map((cost) => charge(owed, cost));
  return besideNaive(
    loan,
    [{ type: "INTEREST_ONLY", months }],
    [...meanwhile, ...amounts(moved(left, owed, costs.slice(months)))],
  );
};

const extend: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  return besideNaive(
    loan,
    [{ type: "EXTEND", months }],
    amounts(repay(loan, owed, costs.slice(0, left.length + months))),
  );
};

const capitaliseKeeping: Ask = (loan, wanted) => {
  const { costs, left, owed } = naiveLoan(loan, wanted);
  const months = Math.min(wanted, left.length - 1);
  const grown = costs.slice(0, months).reduce((debt, cost) => debt + charge(debt, cost), owed);
  const rows = repay(loan, grown, costs.slice(months, left.length));
  return besideNaive(loan, [{ type: "CAPITALISE", months, maturity: "KEEP" }], [...zeros(months), ...amounts(rows)]);
};

const capitaliseExtending: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const grown = costs.slice(0, months).reduce((debt, cost) => debt + charge(debt, cost), owed);
  const rows = repay(loan, grown, costs.slice(months, months + left.length));
  const shifted = sumOf(moved(left, owed, costs.slice(months))) + simple(owed, costs.slice(0, months));
  // Where a fen or two of interest drowns in rounding, the old rows share it instead; see capitalised-rows.ts.
  if (grown === owed || sumOf(rows) < shifted) return shift(loan, months, () => 0);
  return besideNaive(loan, [{ type: "CAPITALISE", months, maturity: "EXTEND" }], [...zeros(months), ...amounts(rows)]);
};

const tail: Ask = (loan, wanted) => {
  const { left } = naiveLoan(loan, 0);
  const instalments = Math.min(wanted, left.length - 1);
  const all = amounts(left);
  const late = all.slice(0, instalments).reduce((sum, amount) => sum + amount, 0n);
  const last = (all.at(-1) ?? 0n) + late;
  return besideNaive(
    loan,
    [{ type: "TAIL", instalments }],
    [...zeros(instalments), ...all.slice(instalments, -1), last],
  );
};

const reduction: Ask = (loan, _months, pick) => {
  const from = laterBy(loan.start, pick(31 * loan.n));
  const millionths = pick(Number(loan.millionths) + 1);
  return lowered(
    loan,
    { from: keyOf(from), to: 99_991_231, millionths },
    {
      type: "RATE_REDUCTION",
      rate: `0.${millionths.toString().padStart(6, "0")}`,
      fromDate: dayText(from),
    },
  );
};

const pause: Ask = (loan, _months, pick) => {
  const from = laterBy(loan.start, pick(31 * loan.n));
  const to = laterBy(from, pick(90) + 1);
  return lowered(
    loan,
    { from: keyOf(from), to: keyOf(to), millionths: 0 },
    {
      type: "INTEREST_PAUSE",
      fromDate: dayText(from),
      toDate: dayText(to),
    },
  );
};

/** Nights before the first unpaid row are met; the principal parts stay and each row charges its own nights. */
function lowered(loan: NaiveLoan, ceiling: NaiveCeiling, measure: ReliefMeasure): Disagreement {
  const before = naiveLoan(loan, 0);
  const now = naiveLoan(loan, 0, [ceiling]);
  const expected = amounts(moved(before.left, before.owed, now.costs));
  if (expected.join() === amounts(before.left).join()) return null;
  return besideNaive(loan, [measure], expected);
}

const reAge: Ask = (loan, instalments, pick) => {
  const { costs, dates, left } = naiveLoan(loan, 40);
  const overdue = Math.min(pick(3) + 1, left.length);
  let [arrears, interest] = [0n, 0n];
  for (const [k, row] of left.slice(0, overdue).entries()) {
    interest += row.interest + charge(arrears, costs[k] ?? [0n, 1n]);
    arrears += row.principal;
  }
  const [each, eachInterest] = [parts(arrears, instalments), parts(interest, instalments)];
  const rows: bigint[] = [];
  for (let j = 0; j < Math.max(left.length - overdue, instalments); j++) {
    const own = left[overdue + j] ?? { principal: 0n, interest: 0n };
    const more = charge(arrears, costs[overdue + j] ?? [0n, 1n]);
    arrears -= each[j] ?? 0n;
    rows.push(own.principal + own.interest + more + (each[j] ?? 0n) + (eachInterest[j] ?? 0n));
  }
  const on = dates[loan.paid + overdue] ?? loan.start;
  return besideNaive(loan, [{ type: "RE_AGE", instalments }], [...zeros(overdue), ...rows], { on });
};

/** Reliefs of a loan in instalments that are reckoned twice. */
export const ASKED: readonly Ask[] = [
  shift,
  interestOnly,
  extend,
  capitaliseKeeping,
  capitaliseExtending,
  tail,
  reduction,
  pause,
  reAge,
];

export const zeros = (count: number): bigint[] => Array(count).fill(0n);
const amounts = (rows: readonly NaiveRow[]): bigint[] => rows.map((row) => row.principal + row.interest);
const simple = (owed: bigint, costs: readonly [bigint, bigint][]) =>
  costs.reduce((sum, cost) => sum + charge(owed, cost), 0n);
