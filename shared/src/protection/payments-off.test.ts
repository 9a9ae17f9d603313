import { describe, expect, test } from "vitest";
import type { ReliefMeasure } from "../relief/relief.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { paymentsOff } from "./payments-off.ts";

const off = (measure: ReliefMeasure, on: string) =>
  paymentsOff({ measures: [measure] }, grant(x0AfterFour, [measure]).schedule, on);
const shift: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "SPREAD" };

describe("the months in which an agreement asks for no payment", () => {
  test.each<[ReliefMeasure, string, string]>([
    [shift, "DEFERRED", "2024-09-01"],
    [{ type: "CAPITALISE", months: 3, maturity: "EXTEND" }, "DEFERRED", "2024-09-01"],
    [{ type: "SHIFT_TO_DATE", toDate: "2024-07-15" }, "DEFERRED", "2024-07-15"],
    [{ type: "CAPITALISE", months: 2, maturity: "KEEP" }, "HOLIDAY", "2024-08-01"],
    [{ type: "TAIL", instalments: 1 }, "HOLIDAY", "2024-07-01"],
  ])("%o: %s until %s", (measure, kind, resumeOn) => {
    expect(off(measure, "2024-06-15")).toEqual({ kind, resumeOn });
  });

  test("are over with the month in which payments go on", () => {
    expect(off(shift, "2024-08-31")).toMatchObject({ resumeOn: "2024-09-01" });
    expect(off(shift, "2024-09-01")).toBeNull();
    expect(off(shift, "2024-11-15")).toBeNull();
  });

  test("begin after the month whose instalment was due", () => {
    expect(off(shift, "2024-05-31")).toBeNull();
  });

  test.each<ReliefMeasure>([
    { type: "INTEREST_ONLY", months: 3 },
    { type: "EXTEND", months: 6 },
    { type: "RATE_REDUCTION", rate: "0.03", fromDate: "2024-06-01" },
  ])("are none where something is paid each month: %o", (measure) => {
    expect(off(measure, "2024-06-15")).toBeNull();
  });
});
