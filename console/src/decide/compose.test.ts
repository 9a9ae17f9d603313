import { describe, expect, test } from "vitest";
import { composeRelief, formOf, percentOf, type ReliefForm } from "./compose.ts";

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

  test("the form of measures leads back to the same measures", () => {
    const measures = [
      { type: "CAPITALISE", months: 3, maturity: "EXTEND" } as const,
      { type: "WAIVE", share: "0.5" } as const,
    ];
    expect(composeRelief(formOf(measures))).toEqual(measures);
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
