import { describe, expect, test } from "vitest";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { composeRelief, formOf, measureInput, percentOf, type ReliefForm } from "./compose.ts";

const form = (change: Partial<ReliefForm>): ReliefForm => ({ ...formOf([]), ...change });

describe("composing an offer", () => {
  test.each([
    {
      change: { type: "SHIFT", count: "3" },
      measures: [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }],
    },
    { change: { type: "EXTEND", count: "6" }, measures: [{ type: "EXTEND", months: 6 }] },
    {
      change: { type: "CAPITALISE", count: "3", maturity: "KEEP" },
      measures: [{ type: "CAPITALISE", months: 3, maturity: "KEEP" }],
    },
    { change: { type: "TAIL", count: "2" }, measures: [{ type: "TAIL", instalments: 2 }] },
    {
      change: { type: "SHIFT_TO_DATE", toDate: "2026-05-15" },
      measures: [{ type: "SHIFT_TO_DATE", toDate: "2026-05-15" }],
    },
    { change: { type: "RE_AGE", count: "3" }, measures: [{ type: "RE_AGE", instalments: 3 }] },
    {
      change: { type: "RATE_REDUCTION", ratePercent: "6.5", fromDate: "2026-04-01" },
      measures: [{ type: "RATE_REDUCTION", rate: "0.065", fromDate: "2026-04-01" }],
    },
    {
      change: { type: "INTEREST_PAUSE", fromDate: "2026-04-01", toDate: "2026-05-01" },
      measures: [{ type: "INTEREST_PAUSE", fromDate: "2026-04-01", toDate: "2026-05-01" }],
    },
    {
      change: { type: "WAIVE", penaltyPercent: "100" },
      measures: [{ type: "WAIVE", share: "0", penaltyShare: "1" }],
    },
  ] as const)("$change becomes $measures", ({ change, measures }) => {
    expect(composeRelief(form(change))).toEqual(measures);
  });

  test("a waiver of 12.5 % goes with the deferral as an exact share", () => {
    expect(composeRelief(form({ type: "SHIFT", waivedPercent: "12.5" }))[1]).toEqual({ type: "WAIVE", share: "0.125" });
  });

  test("where nothing is deferred there is no interest of a deferral to waive", () => {
    expect(composeRelief(form({ type: "EXTEND", count: "6", waivedPercent: "50" }))).toEqual([
      { type: "EXTEND", months: 6 },
    ]);
  });

  test.each(["", "0", "abc", "-5"])("a waiver of “%s” is no waiver", (waivedPercent) => {
    expect(composeRelief(form({ waivedPercent }))).toHaveLength(1);
  });

  test("penalties are waived beside the interest, or alone where nothing is deferred", () => {
    const half = { type: "WAIVE", share: "0.5", penaltyShare: "1" };
    expect(composeRelief(form({ type: "SHIFT", waivedPercent: "50", penaltyPercent: "100" }))[1]).toEqual(half);
    const only = { type: "WAIVE", share: "0", penaltyShare: "0.5" };
    expect(composeRelief(form({ type: "RE_AGE", waivedPercent: "50", penaltyPercent: "50" }))[1]).toEqual(only);
  });

  const RELIEFS: readonly (readonly ReliefMeasureInput[])[] = [
    [
      { type: "CAPITALISE", months: 3, maturity: "EXTEND" },
      { type: "WAIVE", share: "0.5" },
    ],
    [
      { type: "INTEREST_ONLY", months: 3 },
      { type: "WAIVE", share: "0.25", penaltyShare: "1" },
    ],
    [
      { type: "SHIFT", months: 3, deferredInterest: "LAST" },
      { type: "EXTEND", months: 6 },
    ],
    [
      { type: "EXTEND", months: 6 },
      { type: "RATE_REDUCTION", rate: "0.06", fromDate: "2026-04-01" },
    ],
    [{ type: "INTEREST_PAUSE", fromDate: "2026-04-01", toDate: "2026-05-01" }],
    [{ type: "RE_AGE", instalments: 3 }],
    [{ type: "WAIVE", share: "0", penaltyShare: "0.5" }],
  ];
  test.each(RELIEFS.map((measures) => [measures]))("the form of %j leads back to the same measures", (measures) => {
    expect(composeRelief(formOf(measures))).toEqual(measures);
  });

  test.each(RELIEFS.map((measures) => [measures]))("and so does what the server stored of %j", (measures) => {
    const empty = { months: null, deferredInterest: null, maturity: null, instalments: null, toDate: null };
    const stored = measures.map((measure) => ({
      ...{ __typename: "ReliefMeasure", ...empty, fromDate: null, rate: null, share: null, penaltyShare: null },
      ...measure,
    }));
    expect(stored.map(measureInput)).toEqual(measures);
  });
});

test.each([
  ["0.5", "50"],
  ["0.125", "12.5"],
  ["1", "100"],
  ["0.05", "5"],
  ["0", "0"],
])("the share %s is typed as %s per cent", (share, percent) => {
  expect(percentOf(share)).toBe(percent);
});
