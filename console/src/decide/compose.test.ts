import { describe, expect, test } from "vitest";
import type { ReliefMeasureInput } from "../operations.generated.ts";
import { composeRelief, formOf, measureInput, type ReliefForm } from "./compose.ts";
import { isUnfinished, type MeasureForm, newMeasure } from "./measure-form.ts";
import { percentOf } from "./percent-of.ts";

type Typed = Partial<MeasureForm & Omit<ReliefForm, "parts">>;
const form = ({ waivedPercent = "", penaltyPercent = "", ...part }: Typed): ReliefForm => ({
  waivedPercent,
  penaltyPercent,
  parts: [{ ...newMeasure("SHIFT"), ...part }],
});

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

  test("a second measure stands after the first, and the waiver after both", () => {
    const parts = [newMeasure("SHIFT"), { ...newMeasure("EXTEND"), count: "6" }];
    expect(composeRelief({ parts, waivedPercent: "50", penaltyPercent: "" })).toEqual([
      { type: "SHIFT", months: 1, deferredInterest: "FIRST_RESUMED" },
      { type: "EXTEND", months: 6 },
      { type: "WAIVE", share: "0.5" },
    ]);
  });

  test.each([
    { type: "RATE_REDUCTION", fromDate: "2026-04-01" },
    { type: "RATE_REDUCTION", ratePercent: "6" },
    { type: "INTEREST_PAUSE", fromDate: "2026-04-01" },
    { type: "SHIFT_TO_DATE" },
  ] as const)("%j is unfinished: nothing is guessed for what is not typed", (typed) => {
    expect(isUnfinished(composeRelief(form(typed)))).toBe(true);
  });

  test("a rate of nothing at all is a rate that was typed", () => {
    const typed = { type: "RATE_REDUCTION", ratePercent: "0", fromDate: "2026-04-01" } as const;
    expect(isUnfinished(composeRelief(form(typed)))).toBe(false);
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
    [{ type: "RATE_REDUCTION", rate: "0", fromDate: "2026-04-01" }],
    [{ type: "RE_AGE", instalments: 3 }],
    [{ type: "WAIVE", share: "0", penaltyShare: "0.5" }],
  ];
  test.each(RELIEFS.map((measures) => [measures]))("the form of %j leads back to the same measures", (measures) => {
    expect(composeRelief(formOf(measures))).toEqual(measures);
  });

  test.each(RELIEFS.map((measures) => [measures]))("and so does what the server stored of %j", (measures) => {
    const empty = { months: null, deferredInterest: null, maturity: null, instalments: null, toDate: null };
    const stored = measures.map((measure) => ({
      __typename: "ReliefMeasure",
      ...empty,
      fromDate: null,
      rate: null,
      share: null,
      penaltyShare: null,
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
