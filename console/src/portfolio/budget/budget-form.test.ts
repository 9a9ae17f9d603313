import { describe, expect, test } from "vitest";
import { amountOf, type BudgetForm, problemsOf } from "./budget-form.ts";

const FORM: BudgetForm = {
  ...{ institutionId: "house", from: "2026-01-01", to: "2026-12-31", amount: "100,000", reason: "董事会决议" },
};

describe("a budget that is typed", () => {
  test.each([
    ["100000", 10_000_000],
    ["100,000.5", 10_000_050],
    ["１００", 10_000],
    ["0", 0],
    ["-1", null],
    ["1,5", null],
    ["", null],
  ])("“%s” is %s minor units", (text, minor) => {
    expect(amountOf(text, "CNY")).toBe(minor);
  });

  test.each([
    [{}, {}],
    [{ from: "" }, { from: "NO_DAY" }],
    [{ to: "2025-12-31" }, { to: "REVERSED" }],
    [
      { amount: "much", reason: " " },
      { amount: "AMOUNT", reason: "EMPTY" },
    ],
  ] as const)("with %o lacks %o", (change, problems) => {
    expect(problemsOf({ ...FORM, ...change }, "CNY")).toEqual(problems);
  });
});
