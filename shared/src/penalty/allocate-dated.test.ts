import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import { allocate } from "../payment/allocate.ts";
import { PAYMENT_PARTS } from "../payment/payment-part.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { x0AfterFour } from "../testing/golden-loan.ts";
import { allocateDated } from "./allocate-dated.ts";
import { moneySince } from "./money-since.ts";
import type { PenaltyNumbers } from "./overdue-loan.ts";

const loan = { terms: x0AfterFour.terms, booked: x0AfterFour.schedule, since: null, protections: [] };
const paidBefore = 4 * 106_619;
const numbers = (share: string, order = CN_DEFAULT.numbers.performance.allocation): PenaltyNumbers => ({
  ...CN_DEFAULT.numbers,
  penalty: { contractRateShare: share },
  performance: { ...CN_DEFAULT.numbers.performance, allocation: order },
});

test("on the fifth of X0, late since 1 June: 4.92 of the first payment, 5.71 of the next are penalty interest", () => {
  const payments = [
    { on: "2024-06-11", minor: 50_000 },
    { on: "2024-07-01", minor: 57_682 },
  ];
  expect(allocateDated(loan, paidBefore, payments, numbers("1.5"))).toEqual([
    { penalty: 492, interest: 8_158, principal: 41_350, unapplied: 0, instalments: [5] },
    { penalty: 571, interest: 0, principal: 57_111, unapplied: 0, instalments: [5] },
  ]);
});

test("whatever comes in, in whatever order of parts: no cent is lost, and without penalty interest it is as ever", () => {
  const anyPayments = fc.array(fc.record({ day: fc.nat(400), minor: fc.integer({ min: 1, max: 200_000 }) }), {
    maxLength: 6,
  });
  const anyOrder = fc.shuffledSubarray([...PAYMENT_PARTS], { minLength: PAYMENT_PARTS.length });
  fc.assert(
    fc.property(anyPayments, anyOrder, (some, order) => {
      const payments = some
        .map(({ day, minor }) => ({ on: addDays("2024-05-20", day), minor }))
        .sort((a, b) => (a.on < b.on ? -1 : 1));
      const amounts = payments.map(({ minor }) => minor);
      const met = allocateDated(loan, paidBefore, payments, numbers("1.5", order));
      for (const [k, row] of met.entries()) {
        expect(row.penalty + row.interest + row.principal + row.unapplied).toBe(amounts[k]);
        expect(Math.min(row.penalty, row.interest, row.principal, row.unapplied)).toBeGreaterThanOrEqual(0);
      }
      expect(allocateDated(loan, paidBefore, payments, numbers("0", order))).toEqual(
        allocate(loan.booked, paidBefore, amounts, order),
      );
    }),
    { numRuns: 200 },
  );
});

test("the money since a booking is the latest that came; what nobody told a day of came in time", () => {
  const payments = [
    { on: "2024-06-11", minor: 50_000 },
    { on: "2024-05-02", minor: 30_000 },
  ];
  const since = (paid: number) => moneySince(loan.booked, paidBefore + paid, payments);
  expect(since(0)).toEqual([]);
  expect(since(20_000)).toEqual([{ on: "2024-06-11", minor: 20_000 }]);
  expect(since(80_000)).toEqual([payments[1], payments[0]]);
  expect(since(90_000)).toEqual([{ on: "0001-01-01", minor: 10_000 }, payments[1], payments[0]]);
});
