import { expect, test } from "vitest";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { effectiveRate } from "./effective-rate.ts";
import type { ReliefMeasure } from "./relief.ts";

const rate = (...measures: ReliefMeasure[]) =>
  Number(effectiveRate(grant(x0AfterFour, measures).schedule, 815_809, "2024-05-01"));

test("the golden loan costs its 12 % a year, to the rounding of its rows", () => {
  expect(Number(effectiveRate(x0AfterFour.schedule, 815_809, "2024-05-01"))).toBeCloseTo(0.12, 5);
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
