import { describe, expect, test } from "vitest";
import { addDays } from "../calendar/calendar-date.ts";
import type { ProtectionInterval } from "./protection-interval.ts";
import { levelOf, reportingStatus } from "./reporting-status.ts";

const shield = (from: string, to: string | null): ProtectionInterval[] => [{ from, to, reason: "AGREEMENT" }];

describe("the status that may be reported", () => {
  test("current at entry stays current, however long", () => {
    for (const days of [0, 30, 200]) {
      expect(reportingStatus("2026-06-01", shield("2026-05-20", null), addDays("2026-06-01", days))).toMatchObject({
        status: "CURRENT",
        level: "CURRENT",
        shielded: true,
      });
    }
  });

  test("delinquent at entry stays at its level and never worsens", () => {
    for (const on of ["2026-06-10", "2026-07-31", "2026-12-31"]) {
      expect(reportingStatus("2026-06-01", shield("2026-06-10", null), on)).toMatchObject({
        status: "DELINQUENT",
        level: "DAYS_1_30",
        delinquentDays: 9,
      });
    }
  });

  test("paying what is overdue makes it current at once", () => {
    expect(reportingStatus(null, shield("2026-06-10", null), "2026-06-20").status).toBe("CURRENT");
  });

  test("after release it goes on from where it stood", () => {
    const status = reportingStatus("2026-06-01", shield("2026-06-10", "2026-09-10"), "2026-09-11");
    expect(status).toEqual({
      daysPastDue: 102,
      delinquentDays: 10,
      status: "DELINQUENT",
      level: "DAYS_1_30",
      shielded: false,
    });
  });

  test.each([
    [0, "CURRENT"],
    [1, "DAYS_1_30"],
    [30, "DAYS_1_30"],
    [31, "DAYS_31_60"],
    [61, "DAYS_61_90"],
    [90, "DAYS_61_90"],
    [91, "DAYS_OVER_90"],
  ])("%s delinquent days are %s", (days, level) => {
    expect(levelOf(days)).toBe(level);
  });
});
