import { describe, expect, test } from "vitest";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { scheduleDifference } from "./schedule-difference.ts";

const before = x0AfterFour.schedule;
const m1 = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]).schedule;

describe("the difference between two versions of a schedule", () => {
  test("M1 on the golden loan: four rows the same, eight changed, three added", () => {
    const { rows } = scheduleDifference(before, m1);
    const count = (change: string) => rows.filter((row) => row.change === change).length;
    expect([count("SAME"), count("CHANGED"), count("ADDED"), count("REMOVED")]).toEqual([4, 8, 3, 0]);
    expect(rows[7]).toMatchObject({ number: 8, dueBy: 131_093 - 106_619 });
    expect(rows[14]).toMatchObject({ number: 15, change: "ADDED", before: null, dueBy: null });
  });

  test("its sums: 244.74 more to pay, three months later", () => {
    const difference = scheduleDifference(before, m1);
    expect(difference.after.stillPayable - difference.before.stillPayable).toBe(24_474);
    expect(difference.after.deferredInterest).toBe(24_474);
    expect([difference.before.maturityOn, difference.after.maturityOn]).toEqual(["2025-01-01", "2025-04-01"]);
  });

  test("read backwards, what was added is removed", () => {
    const { rows } = scheduleDifference(m1, before);
    expect(rows.slice(12).map((row) => row.change)).toEqual(["REMOVED", "REMOVED", "REMOVED"]);
  });
});
