import { expect, test } from "vitest";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import { effectiveRate } from "./effective-rate.ts";
import { stillOwed } from "./still-owed.ts";

test("the golden loan owes 8158.09 since the instalment that was met last", () => {
  expect(stillOwed(aLoan(), x0AfterFour.schedule)).toEqual({ amount: 815_809, since: "2024-05-01" });
});

test("a new loan owes its principal since the day it was paid out", () => {
  expect(stillOwed(aLoan(), paidUp(aLoan(), 0))).toEqual({ amount: 1_200_000, since: "2024-01-01" });
});

test("interest that a relief deferred is owed when its months are over, and no price of the months that follow", () => {
  const { schedule } = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]);
  const owed = stillOwed(aLoan(), schedule);
  expect(owed).toEqual({ amount: 815_809 + 24_474, since: "2024-08-01" });
  expect(Number(effectiveRate(aLoan(), schedule, owed))).toBeLessThanOrEqual(0.12);
});

test("the one row of a bullet charges for the whole term, also after it was moved", () => {
  const terms = aLoan({ method: "BULLET" });
  const standing = { terms, schedule: paidUp(terms, 0), status: "CURRENT", decidedOn: "2024-12-20" } as const;
  const { schedule } = grant(standing, [{ type: "SHIFT", months: 3, deferredInterest: "LAST" }]);
  expect(stillOwed(terms, schedule)).toEqual({ amount: 1_200_000, since: "2024-01-01" });
});
