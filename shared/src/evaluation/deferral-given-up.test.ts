import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { ReliefMeasure } from "../relief/relief.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { deferralGivenUp } from "./deferral-given-up.ts";
import { failedRules } from "./failed-rules.ts";
import { needsSecondReview } from "./needs-second-review.ts";
import { facts } from "./testing.ts";

/** May, June and July of X0, 81.58 each: 244.74. */
const shift: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" };
const pause = (fromDate: string, toDate: string): ReliefMeasure => ({ type: "INTEREST_PAUSE", fromDate, toDate });
const reduce = (rate: string, fromDate: string): ReliefMeasure => ({ type: "RATE_REDUCTION", rate, fromDate });
const half: ReliefMeasure = { type: "WAIVE", share: "0.5" };
const givenUp = (...measures: ReliefMeasure[]) => deferralGivenUp({ measures }, grant(x0AfterFour, measures));

describe("what a relief gives up of the deferral-period interest", () => {
  test.each<[string, ReliefMeasure[], string]>([
    ["half of it waived", [shift, half], "0.5"],
    ["a pause of all three months is as good as a waiver of all", [shift, pause("2024-05-01", "2024-08-01")], "1"],
    ["a pause of the first of three months: 81.58 of 244.74", [shift, pause("2024-05-01", "2024-06-01")], "0.333333"],
    ["that pause, and half of the rest: two thirds", [shift, half, pause("2024-05-01", "2024-06-01")], "0.666667"],
    [
      "a third of the rate, 4 %: 27.19 a month are left, 163.17 of 244.74 are not",
      [shift, reduce("0.04", "2024-05-01")],
      "0.666708",
    ],
    ["a pause once payment has resumed", [shift, half, pause("2024-08-01", "2024-12-01")], "0.5"],
    ["a pause where nothing is put off", [pause("2024-05-01", "2024-08-01")], "0"],
  ])("%s: %j is %s", (_what, measures, share) => {
    expect(givenUp(...measures)).toBe(share);
  });
});

describe("more than one reviewer may grant", () => {
  const judged = (deferralGivenUp: string | null) => {
    const offer = { relief: { measures: [shift, pause("2024-05-01", "2024-08-01")] }, withinRateCap: true };
    const offered = { ...offer, deferralGivenUp };
    return [needsSecondReview(facts(), [offered], CN_DEFAULT), failedRules(facts(), offered, CN_DEFAULT)];
  };

  test("is given by a pause as well as by a waiver, and asks for the checker", () => {
    expect(judged("0.5")).toEqual([[], []]);
    expect(judged("0.500001")).toEqual([["WAIVER_ABOVE_AUTHORITY", "FAILED_RULE"], ["R8_INTEREST_WAIVER"]]);
  });

  test("what was not computed on the loan is judged by what it waives", () => {
    expect(judged(null)).toEqual([[], []]);
  });
});
