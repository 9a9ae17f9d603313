import { expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { Relief } from "../relief/relief.ts";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { failedRules } from "./failed-rules.ts";
import { facts } from "./testing.ts";

const shift = (months: number): Relief => ({
  measures: [{ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" }],
});
const failed = (relief: Relief, withinRateCap: boolean | null = true, change: Partial<Facts> = {}) =>
  failedRules(facts(change), { relief, withinRateCap }, CN_DEFAULT);

test("an offer that keeps to the policy fails no rule, whatever was asked for", () => {
  expect(failed(shift(3), true, { requested: shift(9) })).toEqual([]);
});

test("an effective rate over the cap fails R7, once, and beside whatever else fails", () => {
  expect(failed(shift(3), false)).toEqual(["R7_RATE_CAP"]);
  expect(failed(shift(9), false)).toEqual(["R4_DEFERRAL_MONTHS", "R7_RATE_CAP"]);
  expect(failed(shift(3), false, { annualRate: "0.36" })).toEqual(["R7_RATE_CAP"]);
});

test("a rate that was not judged fails nothing; the rate agreed on still may", () => {
  expect(failed(shift(3), null)).toEqual([]);
  expect(failed(shift(3), null, { annualRate: "0.36" })).toEqual(["R7_RATE_CAP"]);
});

test("the rules of the ground claimed count where no ground is met, and only there", () => {
  expect(failed(shift(3), true, { evidence: [] })).toEqual(["G2_HARDSHIP_EVIDENCE"]);
  expect(failed(shift(3), true, { evidence: [], startedOn: "2025-06-01" })).toEqual([]);
});

test.each<Partial<Facts>>([{}, { evidence: [] }, { openCaseOnLoan: true }, { annualRate: "0.36" }])(
  "with %o an offer fails some rule exactly when its evaluation does not pass",
  (change) => {
    expect(failed(shift(3), true, change).length > 0).toBe(!evaluate(facts(change), CN_DEFAULT).passed);
  },
);
