import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import type { Relief, ReliefMeasure } from "../relief/relief.ts";
import type { Facts } from "./facts.ts";
import { needsSecondReview } from "./needs-second-review.ts";
import { facts } from "./testing.ts";

const shift = (months: number, ...more: ReliefMeasure[]): Relief => ({
  measures: [{ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" }, ...more],
});
const ask = (offers: Relief[], change: Partial<Facts> = {}) =>
  needsSecondReview(
    facts(change),
    offers.map((relief) => ({ relief, withinRateCap: true })),
    CN_DEFAULT,
  );

describe("four eyes", () => {
  test("one reviewer decides an ordinary offer alone", () => {
    expect(ask([shift(3, { type: "WAIVE", share: "0.5" })])).toEqual([]);
  });

  test("a waiver above 50 % needs a second person, by its own rule and because a rule fails", () => {
    expect(ask([shift(3, { type: "WAIVE", share: "0.51" })])).toEqual(["WAIVER_ABOVE_AUTHORITY", "FAILED_RULE"]);
  });

  test("four months with proof pass every rule, and still need a second person", () => {
    expect(ask([shift(4)])).toEqual(["LONG_DEFERRAL"]);
  });

  test.each([
    { outstanding: { minor: 20_000_000, currency: "CNY" }, reasons: [] },
    { outstanding: { minor: 20_000_001, currency: "CNY" }, reasons: ["LARGE_EXPOSURE"] },
    { outstanding: { minor: 1, currency: "EUR" }, reasons: ["LARGE_EXPOSURE"] },
  ] as const)("exposure $outstanding.minor $outstanding.currency: $reasons", ({ outstanding, reasons }) => {
    expect(ask([shift(3)], { outstanding })).toEqual(reasons);
  });

  test("granting what no ground supports needs a second person", () => {
    expect(ask([shift(3)], { evidence: [] })).toEqual(["FAILED_RULE"]);
  });

  test("a failed ground does not count while another ground carries the case", () => {
    expect(ask([shift(3)], { evidence: [], startedOn: "2025-06-01" })).toEqual([]);
  });

  test("what counts is what is offered, not what was asked for", () => {
    expect(ask([shift(3)], { requested: shift(9) })).toEqual([]);
  });

  test("an effective rate over the cap is a failed rule, although the rate agreed on is far below", () => {
    const judged = (withinRateCap: boolean | null) =>
      needsSecondReview(facts(), [{ relief: shift(3), withinRateCap }], CN_DEFAULT);
    expect(judged(false)).toEqual(["FAILED_RULE"]);
    expect([judged(true), judged(null)]).toEqual([[], []]);
  });

  test("one offer among several is enough", () => {
    expect(ask([shift(3), shift(4)])).toEqual(["LONG_DEFERRAL"]);
  });
});
