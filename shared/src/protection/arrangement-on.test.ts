import { describe, expect, test } from "vitest";
import type { ReliefMeasure } from "../relief/relief.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { arrangementOn } from "./arrangement-on.ts";

const SHIFT: ReliefMeasure = { type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" };
const EXTEND: ReliefMeasure = { type: "EXTEND", months: 6 };
const acceptedOn = "2024-05-20";

const shown = (measures: readonly ReliefMeasure[], days: readonly string[]) => {
  const { schedule } = grant(x0AfterFour, measures);
  return days.map((on) => arrangementOn({ relief: { measures }, acceptedOn }, schedule, on));
};

// Four instalments of the golden loan are met; the fifth is due on 1 June 2024.
describe("what an arrangement does to the payment of a month (AU-05)", () => {
  test("three months put off are a temporary arrangement in those months, and in none after payments resumed", () => {
    const days = ["2024-05-31", "2024-06-01", "2024-08-31", "2024-09-01", "2025-01-01"];
    expect(shown([SHIFT], days)).toEqual([null, "TEMPORARY", "TEMPORARY", null, null]);
  });

  test("so are months of interest alone, and amounts that fall due with the last one", () => {
    const days = ["2024-06-15", "2024-08-15", "2024-09-15"];
    expect(shown([{ type: "INTEREST_ONLY", months: 3 }], days)).toEqual(["TEMPORARY", "TEMPORARY", null]);
    expect(shown([{ type: "TAIL", instalments: 3 }], days)).toEqual(["TEMPORARY", "TEMPORARY", null]);
  });

  test("a payment moved within a month is put off in that month", () => {
    const moved = [{ type: "SHIFT_TO_DATE", toDate: "2024-06-20" }] as const;
    expect(shown(moved, ["2024-06-02", "2024-06-25", "2024-07-01"])).toEqual(["TEMPORARY", "TEMPORARY", null]);
  });

  test("a longer term or a lower rate changes the contract, in the month it was agreed on and never again", () => {
    const days = ["2024-05-20", "2024-05-31", "2024-06-01", "2025-05-20"];
    const once = ["VARIED_THIS_MONTH", "VARIED_THIS_MONTH", null, null];
    expect(shown([EXTEND], days)).toEqual(once);
    expect(shown([{ type: "RATE_REDUCTION", rate: "0.06", fromDate: "2024-06-01" }], days)).toEqual(once);
  });
});
