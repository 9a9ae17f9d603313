import { describe, expect, test } from "vitest";
import { type Reportable, reportingCodes } from "./reporting-codes.ts";

const codes = (jurisdiction: string, of: Partial<Reportable>) =>
  Object.fromEntries(
    reportingCodes(jurisdiction, { delinquentDays: 0, shielded: false, arrangement: null, watch: null, ...of }).map(
      ({ system, code }) => [system, code],
    ),
  );

describe("the codes that are reported", () => {
  test.each([
    [0, "1", "N"],
    [1, "2", "1"],
    [30, "2", "1"],
    [31, "2", "2"],
    [90, "2", "3"],
    [91, "3", "4"],
    [180, "3", "6"],
    [181, "3", "7"],
    [270, "3", "7"],
    [271, "4", "7"],
    [360, "4", "7"],
    [361, "5", "7"],
  ])("in China (CN-25), %i days overdue: class %s, overdue %s", (delinquentDays, CN_FIVE_CLASS, CN_OVERDUE) => {
    expect(codes("CN", { delinquentDays })).toEqual({ CN_FIVE_CLASS, CN_OVERDUE });
  });

  test("in China (CN-26), a watched loan is at least special mention, a second time at least substandard, never better than its days", () => {
    expect(codes("CN", { watch: "FIRST" })).toEqual({ CN_FIVE_CLASS: "2", CN_OVERDUE: "N" });
    expect(codes("CN", { watch: "AGAIN" })).toEqual({ CN_FIVE_CLASS: "3", CN_OVERDUE: "N" });
    expect(codes("CN", { watch: "FIRST", delinquentDays: 300 }).CN_FIVE_CLASS).toBe("4");
  });

  test.each([
    [0, "11", "0"],
    [29, "11", "0"],
    [30, "71", "1"],
    [60, "78", "2"],
    [90, "80", "3"],
    [120, "82", "4"],
    [150, "83", "5"],
    [180, "84", "6"],
  ])(
    "by Metro 2, %i days past due: status %s, history %s",
    (delinquentDays, METRO2_ACCOUNT_STATUS, METRO2_PAYMENT_HISTORY) => {
      expect(codes("US", { delinquentDays })).toEqual({ METRO2_ACCOUNT_STATUS, METRO2_PAYMENT_HISTORY });
    },
  );

  test("by Metro 2 (US-11, US-13) under protection: the status of entry, D in the history, and CP", () => {
    const held = { METRO2_PAYMENT_HISTORY: "D", METRO2_SPECIAL_COMMENT: "CP" };
    expect(codes("US", { shielded: true })).toEqual({ METRO2_ACCOUNT_STATUS: "11", ...held });
    expect(codes("US", { shielded: true, delinquentDays: 45 })).toEqual({ METRO2_ACCOUNT_STATUS: "71", ...held });
  });

  test.each([
    [14, "0"],
    [15, "1"],
    [30, "2"],
    [60, "3"],
    [90, "4"],
    [120, "5"],
    [150, "6"],
    [180, "X"],
  ])("in Australia (AU-05), %i days overdue: %s", (delinquentDays, AU_REPAYMENT_HISTORY) => {
    expect(codes("AU", { delinquentDays })).toEqual({ AU_REPAYMENT_HISTORY });
  });

  test("in Australia an arrangement shows A every month, a changed contract V once, and never why", () => {
    expect(codes("AU", { arrangement: "TEMPORARY" })).toEqual({
      AU_REPAYMENT_HISTORY: "0",
      AU_HARDSHIP_INDICATOR: "A",
    });
    expect(codes("AU", { arrangement: "VARIED_THIS_MONTH" }).AU_HARDSHIP_INDICATOR).toBe("V");
  });

  test.each(["KR", "GB", "IE"])(
    "of %s, which are not known here, are none, and never another country's",
    (jurisdiction) => {
      expect(
        reportingCodes(jurisdiction, { delinquentDays: 91, shielded: false, arrangement: null, watch: null }),
      ).toEqual([]);
    },
  );
});
