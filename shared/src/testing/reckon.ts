import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { applyRelief } from "../relief/apply-relief.ts";
import type { ReliefMeasure, ReliefResult } from "../relief/relief.ts";
import { amountUnpaid } from "../schedule/amounts.ts";
import { aLoan } from "./a-loan.ts";
import { paidUp, type Standing } from "./golden-loan.ts";
import { dayText, keyOf, laterBy, nextMonth } from "./naive-days.ts";
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

/** How the two reckonings of one input differ: what was asked, what each says; `null` when they agree. */
export type Disagreement = Readonly<{ input: string; ours: string; naive: string }> | null;

/**
 * Reckons the `index`-th random input twice: by the domain, and naively day by day. The same index is always the same
 * input, so a disagreement can be looked at again.
 */
export function reckon(index: number): Disagreement {
  const pick = numbers(index);
  const loan: NaiveLoan = {
    principal: BigInt(pick(99_900_001) + 100_000),
    millionths: BigInt(pick(360_001)),
    n: pick(35) + 2,
    method: (["EQUAL_INSTALMENT", "EQUAL_PRINCIPAL", "INTEREST_ONLY"] as const)[pick(3)] ?? "EQUAL_INSTALMENT",
    dayCount: (["THIRTY_360", "ACT_365F", "ACT_360", "ACT_ACT"] as const)[pick(4)] ?? "ACT_ACT",
    start: { y: 2019 + pick(9), m: pick(12) + 1, d: pick(28) + 1 },
    multiple: [1n, 1n, 10n, 100n][pick(4)] ?? 1n,
    paid: 0,
  };
  // Without interest, an interest-only loan owes nothing before its end: there is no instalment to give relief on.
  const millionths = loan.method === "INTEREST_ONLY" ? max(loan.millionths, 1_000n) : loan.millionths;
  const ask = ASKED[pick(ASKED.length)] ?? shift;
  return ask({ ...loan, millionths, paid: pick(loan.n - 1) }, pick(6) + 1, pick);
}

const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);

type Pick = (below: number) => number;
type Ask = (loan: NaiveLoan, months: number, pick: Pick) => Disagreement;

/** A small generator of our own: the domain may not roll dice, and a test must repeat. */
function numbers(seed: number): Pick {
  let state = BigInt(seed) * 0x9e37_79b9_7f4a_7c15n + 0x2545_f491_4f6c_dd1dn;
  return (below) => {
    state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) & 0xffff_ffff_ffff_ffffn;
    return Number((state >> 33n) % BigInt(below));
  };
}

const shift: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const deferred = costs.slice(0, months).reduce((sum, cost) => sum + charge(owed, cost), 0n);
  const rows = moved(left, owed, costs.slice(months));
  const expected = rows.map((row, k) => row.principal + row.interest + (k === 0 ? deferred : 0n));
  return compare(loan, { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" }, [...zeros(months), ...expected]);
};

const interestOnly: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const meanwhile = costs.slice(0, months).map((cost) => charge(owed, cost));
  return compare(loan, { type: "INTEREST_ONLY", months }, [
    ...meanwhile,
    ...amounts(moved(left, owed, costs.slice(months))),
  ]);
};

const extend: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  return compare(loan, { type: "EXTEND", months }, amounts(repay(loan, owed, costs.slice(0, left.length + months))));
};

const capitaliseKeeping: Ask = (loan, wanted) => {
  const { costs, left, owed } = naiveLoan(loan, wanted);
  const months = Math.min(wanted, left.length - 1);
  const grown = costs.slice(0, months).reduce((debt, cost) => debt + charge(debt, cost), owed);
  const rows = repay(loan, grown, costs.slice(months, left.length));
  return compare(loan, { type: "CAPITALISE", months, maturity: "KEEP" }, [...zeros(months), ...amounts(rows)]);
};

const capitaliseExtending: Ask = (loan, months) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const grown = costs.slice(0, months).reduce((debt, cost) => debt + charge(debt, cost), owed);
  const rows = repay(loan, grown, costs.slice(months, months + left.length));
  const shifted = sumOf(moved(left, owed, costs.slice(months))) + simple(owed, costs.slice(0, months));
  // Where a fen or two of interest drowns in rounding, the old rows share it instead; see capitalised-rows.ts.
  if (grown === owed || sumOf(rows) < shifted) return shift(loan, months, () => 0);
  return compare(loan, { type: "CAPITALISE", months, maturity: "EXTEND" }, [...zeros(months), ...amounts(rows)]);
};

const tail: Ask = (loan, wanted) => {
  const { left } = naiveLoan(loan, 0);
  const instalments = Math.min(wanted, left.length - 1);
  const all = amounts(left);
  const late = all.slice(0, instalments).reduce((sum, amount) => sum + amount, 0n);
  const last = (all.at(-1) ?? 0n) + late;
  return compare(loan, { type: "TAIL", instalments }, [...zeros(instalments), ...all.slice(instalments, -1), last]);
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
  return compare(loan, measure, expected);
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
  const decidedOn = dates[loan.paid + overdue] ?? "";
  return compare(loan, { type: "RE_AGE", instalments }, [...zeros(overdue), ...rows], decidedOn);
};

/** Even parts, the last takes what is left; none is negative. */
function parts(total: bigint, count: number): bigint[] {
  const each = (total * 2n + BigInt(count)) / (BigInt(count) * 2n);
  let left = total;
  return Array.from({ length: count }, (_, k) => {
    const part = k === count - 1 || each > left ? left : each;
    left -= part;
    return part;
  });
}

const ASKED: readonly Ask[] = [
  ...[shift, interestOnly, extend, capitaliseKeeping, capitaliseExtending, tail, reduction, pause, reAge],
];

const zeros = (count: number): bigint[] => Array(count).fill(0n);
const amounts = (rows: readonly NaiveRow[]): bigint[] => rows.map((row) => row.principal + row.interest);
const simple = (owed: bigint, costs: readonly [bigint, bigint][]) =>
  costs.reduce((sum, cost) => sum + charge(owed, cost), 0n);

/** Our schedule from the first affected instalment on, beside the naive amounts. */
function compare(loan: NaiveLoan, measure: ReliefMeasure, naive: readonly bigint[], on?: string): Disagreement {
  const relief = relieve(loan, measure, on);
  const ours =
    typeof relief === "string" ? relief : relief.schedule.instalments.slice(loan.paid).map(amountUnpaid).join();
  if (ours === naive.join()) return null;
  return { input: `${text(loan)} ${text(measure)}`, ours, naive: naive.join() };
}

function relieve(loan: NaiveLoan, measure: ReliefMeasure, on?: string): ReliefResult | string {
  const terms = aLoan({
    principal: money(Number(loan.principal), "CNY"),
    annualRate: `0.${loan.millionths.toString().padStart(6, "0")}`,
    ...{ termMonths: loan.n, method: loan.method, dayCount: loan.dayCount, roundingMultiple: Number(loan.multiple) },
    startedOn: dayText(loan.start),
    firstDueOn: dayText(nextMonth(loan.start, loan.start.d)),
  });
  const schedule = paidUp(terms, loan.paid);
  const standing: Standing = {
    terms,
    schedule,
    status: "CURRENT",
    order: DEFAULT_ORDER,
    decidedOn: on ?? dayText(loan.start),
    fromInstalment: loan.paid + 1,
  };
  const result = applyRelief({ ...standing, relief: { measures: [measure] } });
  return result.ok ? result.value : result.error.code;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (typeof part === "bigint" ? part.toString() : part));
