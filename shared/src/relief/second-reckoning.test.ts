import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { money } from "../money/money.ts";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { amountDue, stillPayable } from "../schedule/amounts.ts";
import { buildSchedule } from "../schedule/build-schedule.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing } from "../testing/golden-loan.ts";
import { naiveGrowth, naiveMonth, naiveRows } from "../testing/naive-loan.ts";
import type { ReliefMeasure } from "./relief.ts";

/** Ordinary loans: 1 000.00 to 1 000 000.00, up to 36 % and 120 months, some paid, three deferred months or fewer. */
const cases = fc
  .record({
    principal: fc.integer({ min: 100_000, max: 100_000_000 }),
    millionths: fc.integer({ min: 0, max: 360_000 }),
    n: fc.integer({ min: 2, max: 120 }),
    paid: fc.nat(118),
    months: fc.integer({ min: 1, max: 6 }),
  })
  .map((c) => ({ ...c, paid: Math.min(c.paid, c.n - 2) }));

type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;

/** The loan as the tested code sees it, and the same loan reckoned naively. */
function both({ principal, millionths, n, paid }: Case) {
  const annualRate = `0.${millionths.toString().padStart(6, "0")}`;
  const terms = aLoan({ principal: money(principal, "CNY"), annualRate, termMonths: n });
  const rate = BigInt(millionths);
  const rows = naiveRows(BigInt(principal), rate, n);
  const owed = rows.slice(paid).reduce((sum, [part]) => sum + part, 0n);
  const schedule = paidUp(terms, paid);
  const standing: Standing = { terms, schedule, status: "CURRENT", order: DEFAULT_ORDER, decidedOn: "2024-01-01" };
  return { standing, terms, rate, rows, left: rows.slice(paid), owed };
}

const total = (rows: readonly [bigint, bigint][]) => rows.reduce((sum, [part, interest]) => sum + part + interest, 0n);
const payable = (standing: Standing, measure: ReliefMeasure) => BigInt(grant(standing, [measure]).stillPayable);
const runs = { numRuns: 1_000 };

describe("a second reckoning agrees", () => {
  test("on every row of every schedule", () => {
    fc.assert(
      fc.property(cases, (loan) => {
        const { rows, terms } = both(loan);
        const ours = buildSchedule(terms).instalments.map((row) => [BigInt(row.principal), BigInt(row.interest)]);
        expect(ours).toEqual(rows);
      }),
      runs,
    );
  });

  test("on shifts (M1) and interest-only months (M4): the old rows and a month's interest for each month", () => {
    fc.assert(
      fc.property(cases, (loan) => {
        const { left, owed, rate, standing } = both(loan);
        const expected = total(left) + BigInt(loan.months) * naiveMonth(owed, rate);
        const shift: ReliefMeasure = { type: "SHIFT", months: loan.months, deferredInterest: "SPREAD" };
        expect(payable(standing, shift)).toBe(expected);
        expect(payable(standing, { type: "INTEREST_ONLY", months: loan.months })).toBe(expected);
      }),
      runs,
    );
  });

  test("on capitalising (M2, M3): a new loan of what is owed, grown month by month", () => {
    fc.assert(
      fc.property(cases, (loan) => {
        const { left, owed, rate, standing } = both(loan);
        const grown = naiveGrowth(owed, rate, loan.months);
        const extended = naiveRows(grown, rate, left.length);
        const extend: ReliefMeasure = { type: "CAPITALISE", months: loan.months, maturity: "EXTEND" };
        const shifted = total(left) + BigInt(loan.months) * naiveMonth(owed, rate);
        // Where a fen or two of interest drowns in rounding, the old rows share it instead.
        if (grown > owed && total(extended) >= shifted) expect(payable(standing, extend)).toBe(total(extended));
        else expect(payable(standing, extend)).toBeGreaterThanOrEqual(shifted);
        if (loan.months < left.length) {
          const shorter = naiveRows(grown, rate, left.length - loan.months);
          const keep: ReliefMeasure = { type: "CAPITALISE", months: loan.months, maturity: "KEEP" };
          expect(payable(standing, keep)).toBe(total(shorter));
        }
      }),
      runs,
    );
  });

  test("on longer terms (M8): a new loan of what is owed", () => {
    fc.assert(
      fc.property(cases, (loan) => {
        const { left, owed, rate, standing } = both(loan);
        const { schedule } = grant(standing, [{ type: "EXTEND", months: loan.months }]);
        const amounts = schedule.instalments.slice(loan.paid).map((row) => BigInt(amountDue(row)));
        const expected = naiveRows(owed, rate, left.length + loan.months);
        expect(amounts).toEqual(expected.map(([part, interest]) => part + interest));
      }),
      runs,
    );
  });

  test("on moving amounts behind the last (M7): nothing more is owed, and the last row holds them", () => {
    fc.assert(
      fc.property(cases, (loan) => {
        const { left, standing } = both(loan);
        const instalments = Math.min(loan.months, left.length - 1);
        const relief = grant(standing, [{ type: "TAIL", instalments }]);
        const moved = [...left.slice(0, instalments), ...left.slice(-1)];
        expect(relief.stillPayable).toBe(stillPayable(standing.schedule));
        expect(BigInt(amountDue(relief.schedule.instalments.at(-1) ?? never()))).toBe(total(moved));
      }),
      runs,
    );
  });
});

function never(): never {
  throw new Error("a schedule has rows");
}
