import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { grant, x0AfterFour } from "../testing/golden-loan.ts";
import { type Restructuring, watchOn } from "./watch-on.ts";

/** Three months off from June 2024: the first instalment falls due on 1 September, watched until 1 September 2025. */
const booked = grant(x0AfterFour, [{ type: "SHIFT", months: 3, deferredInterest: "FIRST_RESUMED" }]).schedule;
const once: Restructuring = { acceptedOn: "2024-05-20", booked };
const later = (acceptedOn: string, months: number): Restructuring => ({
  acceptedOn,
  booked: grant({ ...x0AfterFour, schedule: booked, decidedOn: acceptedOn }, [
    { type: "SHIFT", months, deferredInterest: "LAST" },
  ]).schedule,
});
const watched = (restructured: Restructuring[], on: string) => watchOn(restructured, on, CN_DEFAULT);

describe("a restructured loan is watched (CN-26)", () => {
  test.each([
    ["2024-05-20", null],
    ["2024-08-31", null],
    ["2024-09-01", "FIRST"],
    ["2025-09-01", "FIRST"],
    ["2025-09-02", null],
  ])("from the first repayment date of the new schedule on, for a year: on %s %s", (on, level) => {
    expect(watched([once], on)).toBe(level);
  });

  test.each([
    ["2024-10-09", "FIRST"],
    ["2024-10-10", "AGAIN"],
    ["2025-12-01", "AGAIN"],
    ["2025-12-02", null],
  ])("and again from the day it is restructured within that time, whose period begins anew: on %s %s", (on, level) => {
    expect(watched([once, later("2024-10-10", 3)], on)).toBe(level);
  });

  test("and again when that is on the last day", () => {
    const lastDay: Restructuring = { ...later("2024-10-10", 14), acceptedOn: "2025-09-01" };
    expect(watched([once, lastDay], "2025-09-01")).toBe("AGAIN");
  });

  test("no shorter for being restructured again on a schedule that begins sooner", () => {
    const sooner: Restructuring = { acceptedOn: "2024-05-25", booked: x0AfterFour.schedule };
    expect(watched([once, sooner], "2025-09-01")).toBe("AGAIN");
  });

  test("anew, and for the first time, when it is restructured after that time", () => {
    const after: Restructuring = { acceptedOn: "2025-09-02", booked: later("2024-10-10", 14).booked };
    expect(watched([once, after], "2025-10-31")).toBeNull();
    expect(watched([once, after], "2025-11-01")).toBe("FIRST");
  });

  test("never because of what was not restructured", () => {
    expect(watched([], "2025-01-01")).toBeNull();
  });
});
