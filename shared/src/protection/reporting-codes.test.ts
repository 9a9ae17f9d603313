import { describe, expect, test } from "vitest";
import type { Reportable } from "./reportable.ts";
import { reportingCodes } from "./reporting-codes.ts";

const CURRENT: Reportable = {
  delinquentDays: 0,
  shielded: false,
  agreed: false,
  paymentsOff: null,
  inDeclaredDisaster: false,
  arrangement: null,
  watch: null,
};
const codes = (jurisdiction: string, of: Partial<Reportable>) =>
  Object.fromEntries(reportingCodes(jurisdiction, { ...CURRENT, ...of }).map(({ system, code }) => [system, code]));

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

  const agreed = { shielded: true, agreed: true };
  const off = { METRO2_ACCOUNT_STATUS: "11", METRO2_PAYMENT_HISTORY: "D", METRO2_SPECIAL_COMMENT: "CP" };
  const nothing = { METRO2_SCHEDULED_PAYMENT: "0", METRO2_AMOUNT_PAST_DUE: "0" };

  test("by Metro 2 (US-13) of a deferral: terms frequency D, nothing scheduled or past due, and in K4 that and from when payments go on", () => {
    const paymentsOff = { kind: "DEFERRED", resumeOn: "2026-06-10" } as const;
    expect(codes("US", { ...agreed, paymentsOff })).toEqual({
      ...off,
      ...nothing,
      METRO2_TERMS_FREQUENCY: "D",
      METRO2_SPECIALIZED_PAYMENT: "02",
      METRO2_DEFERRED_PAYMENT_START: "06102026",
    });
  });

  test("by Metro 2 (US-13) of a payment holiday: the terms as they are, status 11, D in the history, nothing scheduled", () => {
    const paymentsOff = { kind: "HOLIDAY", resumeOn: "2026-06-10" } as const;
    expect(codes("US", { ...agreed, paymentsOff })).toEqual({ ...off, ...nothing, METRO2_TERMS_FREQUENCY: "M" });
  });

  test("by Metro 2 of either, what was past due when payments went off is not said to be nothing", () => {
    for (const kind of ["DEFERRED", "HOLIDAY"] as const) {
      const late = codes("US", { ...agreed, paymentsOff: { kind, resumeOn: "2026-06-10" }, delinquentDays: 45 });
      expect(late).toMatchObject({ METRO2_ACCOUNT_STATUS: "71", METRO2_SCHEDULED_PAYMENT: "0" });
      expect(late).not.toHaveProperty("METRO2_AMOUNT_PAST_DUE");
    }
  });

  test("by Metro 2 once payments go on under an agreement: history by the frozen count, and the comment while it lasts", () => {
    const kept = { METRO2_ACCOUNT_STATUS: "11", METRO2_PAYMENT_HISTORY: "0", METRO2_SPECIAL_COMMENT: "CP" };
    expect(codes("US", agreed)).toEqual(kept);
  });

  test("by Metro 2 (US-13) in a declared disaster: AW for CP, under protection alone, and in no other country", () => {
    const inDeclaredDisaster = true;
    expect(codes("US", { shielded: true, inDeclaredDisaster }).METRO2_SPECIAL_COMMENT).toBe("AW");
    expect(codes("US", { inDeclaredDisaster })).not.toHaveProperty("METRO2_SPECIAL_COMMENT");
    for (const country of ["CN", "AU"])
      expect(codes(country, { shielded: true, inDeclaredDisaster })).toEqual(codes(country, { shielded: true }));
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
      expect(reportingCodes(jurisdiction, { ...CURRENT, delinquentDays: 91 })).toEqual([]);
    },
  );
});
