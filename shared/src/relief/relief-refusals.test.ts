import { describe, expect, test } from "vitest";
import { aLoan } from "../testing/a-loan.ts";
import { grant, paidUp, type Standing, x0AfterFour } from "../testing/golden-loan.ts";
import { applyRelief } from "./apply-relief.ts";
import type { ReliefMeasure } from "./relief.ts";

const shift = (months: number): ReliefMeasure => ({ type: "SHIFT", months, deferredInterest: "FIRST_RESUMED" });
const refusal = (standing: Standing, ...measures: ReliefMeasure[]) => {
  const result = applyRelief({ ...standing, relief: { measures } });
  return result.ok ? null : result.error;
};

describe("refusals", () => {
  const x0 = x0AfterFour;
  test.each<[string, Partial<Standing>, ReliefMeasure[], string]>([
    ["a charged-off loan", { status: "CHARGED_OFF" }, [shift(3)], "LOAN_CHARGED_OFF"],
    ["a settled loan", { status: "SETTLED" }, [shift(3)], "LOAN_SETTLED"],
    ["a loan paid to the end", { schedule: paidUp(aLoan(), 12) }, [shift(3)], "LOAN_SETTLED"],
    ["an instalment already met", { fromInstalment: 4 }, [shift(3)], "INSTALMENT_ALREADY_MET"],
    ["an instalment that does not exist", { fromInstalment: 13 }, [shift(3)], "INSTALMENT_ALREADY_MET"],
    ["nothing requested", {}, [], "NOTHING_REQUESTED"],
    ["no months", {}, [shift(0)], "NOTHING_REQUESTED"],
    ["a waiver of nothing", {}, [{ type: "WAIVE", share: "0" }], "NOTHING_REQUESTED"],
    [
      "a waiver of penalties there are none of",
      {},
      [{ type: "WAIVE", share: "0", penaltyShare: "1" }],
      "NOTHING_REQUESTED",
    ],
    ["a waiver without a deferral", {}, [{ type: "WAIVE", share: "0.5" }], "MEASURES_DO_NOT_COMBINE"],
    ["a waiver above all", {}, [shift(3), { type: "WAIVE", share: "1.01" }], "WAIVER_OUT_OF_RANGE"],
    ["a share that is no number", {}, [shift(3), { type: "WAIVE", share: "50%" }], "WAIVER_OUT_OF_RANGE"],
    ["two shifts", {}, [shift(1), shift(2)], "MEASURES_DO_NOT_COMBINE"],
    ["shift and tail", {}, [shift(1), { type: "TAIL", instalments: 1 }], "MEASURES_DO_NOT_COMBINE"],
    ["121 months", {}, [shift(121)], "TOO_MANY_MONTHS"],
    [
      "keeping the maturity with nothing left",
      {},
      [{ type: "CAPITALISE", months: 8, maturity: "KEEP" }],
      "TOO_MANY_MONTHS",
    ],
    ["moving every amount behind itself", {}, [{ type: "TAIL", instalments: 8 }], "TOO_MANY_MONTHS"],
    ["a date before the decision", {}, [{ type: "SHIFT_TO_DATE", toDate: "2024-05-19" }], "DATE_BEFORE_RELIEF"],
    ["a date that is no later", {}, [{ type: "SHIFT_TO_DATE", toDate: "2024-06-01" }], "DATE_BEFORE_RELIEF"],
    ["one month, decided two months late", { decidedOn: "2024-07-20" }, [shift(1)], "DATE_BEFORE_RELIEF"],
  ])("%s", (_what, changes, measures, code) => {
    expect(refusal({ ...x0, ...changes }, ...measures)?.code).toBe(code);
  });

  test("say what would work: two months late needs a shift of two", () => {
    expect(refusal({ ...x0, decidedOn: "2024-07-20" }, shift(1))?.facts).toMatchObject({ monthsNeeded: 2 });
    expect(grant({ ...x0, decidedOn: "2024-07-20" }, [shift(2)]).firstDueOn).toBe("2024-08-01");
  });

  test("keeping the maturity and extending it contradict each other", () => {
    const keep: ReliefMeasure = { type: "CAPITALISE", months: 1, maturity: "KEEP" };
    expect(refusal(x0, keep, { type: "EXTEND", months: 3 })?.code).toBe("MEASURES_DO_NOT_COMBINE");
  });
});
