import { expect, test } from "vitest";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import { effectiveRate } from "./effective-rate.ts";
import { stillOwed } from "./still-owed.ts";

test("the golden loan owes 8158.09 since the instalment that was met last", () => {
  expect(stillOwed(aLoan(), x0AfterFour.schedule, DEFAULT_ORDER)).toEqual({ amount: 815_809, since: "2024-05-01" });
});

test("a new loan owes its principal since the day it was paid out", () => {
  expect(stillOwed(aLoan(), paidUp(aLoan(), 0), DEFAULT_ORDER)).toEqual({ amount: 1_200_000, since: "2024-01-01" });
});

test("interest that a relief deferred is owed when its months are over, and no price of the months that follow", () => {
  const { schedule } = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]);
  const owed = stillOwed(aLoan(), schedule, DEFAULT_ORDER);
  expect(owed).toEqual({ amount: 815_809 + 24_474, since: "2024-08-01" });
  expect(Number(effectiveRate(aLoan(), schedule, owed, DEFAULT_ORDER))).toBeLessThanOrEqual(0.12);
});

test("the one row of a bullet charges for the whole term, also after it was moved", () => {
  const terms = aLoan({ method: "BULLET" });
  const loan = { terms, schedule: paidUp(terms, 0), status: "CURRENT" } as const;
  const standing = { ...loan, order: DEFAULT_ORDER, decidedOn: "2024-12-20" };
  const { schedule } = grant(standing, [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }]);
  expect(stillOwed(terms, schedule, DEFAULT_ORDER)).toEqual({ amount: 1_200_000, since: "2024-01-01" });
});
