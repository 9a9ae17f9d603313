import { describe, expect, test } from "vitest";
import { amountDue } from "../schedule/amounts.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import type { ReliefMeasure } from "./relief.ts";

const half: ReliefMeasure = { type: "WAIVE", share: "0.5" };
const all: ReliefMeasure = { type: "WAIVE", share: "1" };
const shift = (deferredInterest: "FIRST_RESUMED" | "SPREAD" | "LAST"): ReliefMeasure => ({
  type: "SHIFT",
  months: 3,
  deferredInterest,
});

/** Amounts of instalments `from` … `last`, and what is still payable; all in yuan as DOMAIN.md prints them. */
type Golden = [
  id: string,
  measures: ReliefMeasure[],
  from: number,
  first: number,
  following: number,
  last: number,
  n: number,
  payable: number,
];

const GOLDEN: Golden[] = [
  ["M1", [shift("FIRST_RESUMED")], 8, 1310.93, 1066.19, 1066.14, 15, 8774.21],
  ["M1b", [shift("SPREAD")], 8, 1096.78, 1096.78, 1096.75, 15, 8774.21],
  ["M1c", [shift("LAST")], 8, 1066.19, 1066.19, 1310.88, 15, 8774.21],
  ["M2", [{ type: "CAPITALISE", months: 3, maturity: "EXTEND" }], 8, 1098.49, 1098.49, 1098.48, 15, 8787.91],
  ["M3", [{ type: "CAPITALISE", months: 3, maturity: "KEEP" }], 8, 1731.82, 1731.82, 1731.84, 12, 8659.12],
  ["M4", [{ type: "INTEREST_ONLY", months: 3 }], 8, 1066.19, 1066.19, 1066.14, 15, 8774.21],
  ["M5", [shift("FIRST_RESUMED"), all], 8, 1066.19, 1066.19, 1066.14, 15, 8529.47],
  ["M6", [shift("FIRST_RESUMED"), half], 8, 1188.56, 1066.19, 1066.14, 15, 8651.84],
  ["M7", [{ type: "TAIL", instalments: 3 }], 8, 1066.19, 1066.19, 4264.71, 12, 8529.47],
  ["M8", [{ type: "EXTEND", months: 6 }], 5, 627.37, 627.37, 627.31, 18, 8783.12],
];

const fen = (yuan: number) => Math.round(yuan * 100);

describe("the golden loan X0 after instalment 4", () => {
  test.each(GOLDEN)("%s to the cent", (_id, measures, from, first, following, last, n, payable) => {
    const relief = grant(x0AfterFour, measures);
    const amounts = relief.schedule.instalments.slice(from - 1).map(amountDue);
    const middle = Array<number>(n - from - 1).fill(fen(following));
    expect(amounts).toEqual([fen(first), ...middle, fen(last)]);
    expect(relief.stillPayable).toBe(fen(payable));
    expect(relief.maturityMovedMonths).toBe(n - 12);
    expect(relief.schedule.instalments.at(-1)?.number).toBe(n);
  });

  test("M1: three zero rows keep the numbers, the first payment is three months later", () => {
    const relief = grant(x0AfterFour, [shift("FIRST_RESUMED")]);
    const zero = { principal: 0, interest: 0, deferredInterest: 0, penalty: 0, paid: 0, balanceAfter: 815_809 };
    expect(relief.schedule.instalments.slice(4, 7)).toEqual([
      { number: 5, dueOn: "2024-06-01", ...zero },
      { number: 6, dueOn: "2024-07-01", ...zero },
      { number: 7, dueOn: "2024-08-01", ...zero },
    ]);
    expect(relief).toMatchObject({
      fromInstalment: 5,
      firstDueOn: "2024-09-01",
      firstAmount: 131_093,
      maturityOn: "2025-04-01",
      instalmentsRemaining: 8,
      highestInstalment: 131_093,
      deferralInterest: 24_474,
      waivedInterest: 0,
      costToBorrower: 24_474,
      costToLender: 0,
    });
  });

  test("M2: the capitalised balance is 8405.29, and principal sums to 12 000.00 plus what was capitalised", () => {
    const relief = grant(x0AfterFour, [{ type: "CAPITALISE", months: 3, maturity: "EXTEND" }]);
    expect(relief.schedule.instalments[6]?.balanceAfter).toBe(840_529);
    expect(relief.capitalisedInterest).toBe(24_720);
    expect(relief.schedule.instalments.reduce((sum, row) => sum + row.principal, 0)).toBe(1_224_720);
  });

  test("M4: 81.58 a month for three months", () => {
    const relief = grant(x0AfterFour, [{ type: "INTEREST_ONLY", months: 3 }]);
    expect(relief.schedule.instalments.slice(4, 7).map(amountDue)).toEqual([8_158, 8_158, 8_158]);
    expect(relief).toMatchObject({ firstDueOn: "2024-06-01", firstAmount: 8_158, instalmentsRemaining: 11 });
  });

  test("M5 and M6: what is waived, to both sides", () => {
    expect(grant(x0AfterFour, [all, shift("FIRST_RESUMED")])).toMatchObject({
      waivedInterest: 24_474,
      costToLender: 24_474,
      costToBorrower: 0,
    });
    expect(grant(x0AfterFour, [shift("FIRST_RESUMED"), half])).toMatchObject({
      waivedInterest: 12_237,
      costToLender: 12_237,
      costToBorrower: 12_237,
    });
  });

  test("M7: the lender gives up the interest on the principal that waits", () => {
    const relief = grant(x0AfterFour, [{ type: "TAIL", instalments: 3 }]);
    // 1 % of 984.61 in month 6, of 1979.07 in month 7, of 2983.47 in months 8 to 12.
    expect(relief.costToLender).toBe(985 + 1_979 + 5 * 2_983);
    expect(relief.costToBorrower).toBe(0);
  });
});
