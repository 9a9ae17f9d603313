import { describe, expect, test } from "vitest";
import { type BudgetForm, problemsOf } from "./budget-form.ts";

const FORM: BudgetForm = {
  institutionId: "house",
  from: "2026-01-01",
  to: "2026-12-31",
  amount: "100,000",
  reason: "董事会决议",
};

describe("a budget that is typed", () => {
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
