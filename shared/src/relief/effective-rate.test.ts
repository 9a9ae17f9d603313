import { expect, test } from "vitest";
import { DEFAULT_ORDER } from "../payment/payment-part.ts";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, x0AfterFour } from "../testing/golden-loan.ts";
import { effectiveRate } from "./effective-rate.ts";
import type { ReliefMeasure } from "./relief.ts";
import { stillOwed } from "./still-owed.ts";

const owed = { amount: 815_809, since: "2024-05-01" };
const rate = (...measures: ReliefMeasure[]) =>
  Number(effectiveRate(aLoan(), grant(x0AfterFour, measures).schedule, owed, DEFAULT_ORDER));

test("the golden loan costs its 12 % a year, to the rounding of its rows", () => {
  expect(Number(effectiveRate(aLoan(), x0AfterFour.schedule, owed, DEFAULT_ORDER))).toBeCloseTo(0.12, 5);
});

test("simple interest on three deferred months costs a little less (M1), capitalised exactly as much (M2)", () => {
  expect(rate({ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" })).toBeCloseTo(0.119, 3);
  expect(rate({ type: "CAPITALISE", months: 3, maturity: "EXTEND" })).toBeCloseTo(0.12, 5);
});

test("half the rate costs half, three instalments behind the last cost less, and waiving more than the interest costs nothing", () => {
  expect(rate({ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-05-01" })).toBeCloseTo(0.06, 4);
  expect(rate({ type: "TAIL", instalments: 3 })).toBeCloseTo(0.0795, 4);
  expect(rate({ type: "RATE_REDUCTION", rate: "0", fromDate: "2024-05-01" })).toBeCloseTo(0, 5);
});

test("a loan that counts actual days costs its rate however long the months that are left; over 360 it costs more", () => {
  // Two months of 31 days: 62 days of 365 are 2.04 twelfths.
  const left = (dayCount: "ACT_365F" | "ACT_360") => {
    const terms = aLoan({
      dayCount,
      startedOn: "2024-01-31",
      firstDueOn: "2024-02-29",
      termMonths: 7,
      annualRate: "0.24",
    });
    const schedule = paidUp(terms, 5);
    return Number(effectiveRate(terms, schedule, stillOwed(terms, schedule, DEFAULT_ORDER), DEFAULT_ORDER));
  };
  expect(left("ACT_365F")).toBeCloseTo(0.24, 4);
  expect(left("ACT_360")).toBeCloseTo((0.24 * 365) / 360, 4);
});

test("nothing owed costs nothing", () => {
  expect(effectiveRate(aLoan(), x0AfterFour.schedule, { amount: 0, since: "2024-05-01" }, DEFAULT_ORDER)).toBe("0");
});
