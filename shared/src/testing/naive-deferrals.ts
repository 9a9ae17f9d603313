import type { DeferredInterestPlace } from "../relief/relief.ts";
import { besideNaive, type Disagreement } from "./beside-naive.ts";
import { type Ask, zeros } from "./naive-asks.ts";
import { costOf } from "./naive-days.ts";
import { thirties } from "./naive-due-days.ts";
import { half } from "./naive-loan.ts";
import { type Pick, parts } from "./naive-parts.ts";
import { charge, datesOf, dueOf, moved, type NaiveLoan, naiveLoan } from "./naive-relief.ts";

const PLACES: readonly DeferredInterestPlace[] = ["FIRST_RESUMED", "SPREAD", "LAST"];

/** A share in hundredths, as the domain takes it. */
const anyShare = (pick: Pick) => {
  const hundredths = BigInt(pick(101));
  return { hundredths, share: `${hundredths / 100n}.${(hundredths % 100n).toString().padStart(2, "0")}` };
};

/** Months put off, part of their interest waived, the rest with the first payment, with all, or with the last. */
const shiftWaived: Ask = (loan, months, pick) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const { hundredths, share } = anyShare(pick);
  const place = PLACES[pick(PLACES.length)] ?? "LAST";
  const interest = costs.slice(0, months).reduce((sum, cost) => sum + charge(owed, cost), 0n);
  const rest = interest - half(interest * hundredths, 100n);
  const rows = moved(left, owed, costs.slice(months)).map((row) => row.principal + row.interest);
  const spread = place === "SPREAD" ? parts(rest, rows.length) : zeros(rows.length);
  const at = place === "FIRST_RESUMED" ? 0 : place === "LAST" ? rows.length - 1 : -1;
  const expected = rows.map((amount, k) => amount + (spread[k] ?? 0n) + (k === at ? rest : 0n));
  const measures = [{ type: "SHIFT", months, deferredInterest: place } as const, { type: "WAIVE", share } as const];
  return besideNaive(loan, measures, [...zeros(months), ...expected]);
};

/** Months put off on an instalment that was paid in part: interest was met first, and is charged once. */
const shiftPartPaid: Ask = (loan, months, pick) => {
  const { costs, left, owed } = naiveLoan(loan, months);
  const [first, ...later] = left;
  const due = first ? first.principal + first.interest : 0n;
  if (!first || due < 2n) return null;
  const part = BigInt(pick(Number(due - 1n))) + 1n;
  const interestMet = part < first.interest ? part : first.interest;
  const open = owed - (part - interestMet);
  const deferred = costs.slice(1, months).reduce((sum, cost) => sum + charge(open, cost), first.interest - interestMet);
  const resumed = first.principal - (part - interestMet) + charge(open, costs[months] ?? [0n, 1n]) + deferred;
  const others = moved(later, owed - first.principal, costs.slice(months + 1));
  const amounts = others.map((row) => row.principal + row.interest);
  const measure = { type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" } as const;
  return besideNaive(loan, [measure], [...zeros(months), resumed, ...amounts], { part });
};

export const DEFERRED: readonly Ask[] = [shiftWaived, shiftPartPaid];

/** One payment at the end, put off: the interest of its term, and that of each month moved, less what is waived of these. */
export function bullet(of: Omit<NaiveLoan, "method" | "paid">, months: number, pick: Pick): Disagreement {
  const loan = { ...of, method: "BULLET", paid: 0 } as const;
  const dates = datesOf(loan, loan.n + months);
  const cost = (k: number, end: number): [bigint, bigint] => {
    const [from, to] = [dates[k] ?? loan.start, dates[end] ?? loan.start];
    return costOf(loan.dayCount, from, to, () => Number(loan.millionths), thirties(from, to, dueOf(loan)));
  };
  const { hundredths, share } = anyShare(pick);
  const later = Array.from({ length: months }, (_, k) => charge(loan.principal, cost(loan.n + k, loan.n + k + 1)));
  const interest = later.reduce((sum, each) => sum + each, 0n);
  const waived = half(interest * hundredths, 100n);
  const amount = loan.principal + charge(loan.principal, cost(0, loan.n)) + interest - waived;
  const measures = [{ type: "SHIFT", months, deferredInterest: "LAST" } as const, { type: "WAIVE", share } as const];
  return besideNaive(loan, measures, [...zeros(months), amount]);
}
