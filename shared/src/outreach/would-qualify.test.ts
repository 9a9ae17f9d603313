import { describe, expect, test } from "vitest";
import { facts } from "../evaluation/testing.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type BeforeApplying, wouldQualify } from "./would-qualify.ts";

const known = (change: Partial<BeforeApplying> = {}) => wouldQualify(facts(change), CN_DEFAULT);

describe("before anybody applied", () => {
  test("a small loan with a good record would qualify as it is, others with a reason and its document", () => {
    const months = ["11", "12"].map((m) => `2025-${m}`);
    const record = [...months, "2026-01"].map((month) => ({
      month,
      daysPastDue: 0,
      delinquentDays: 0,
      protected: false,
    }));
    expect(known({ startedOn: "2025-10-01", creditRecord: record })).toEqual({
      open: ["SMALL_LOAN_GOOD_RECORD"],
      withProof: ["SHORT_TERM_HARDSHIP", "FORCE_MAJEURE"],
    });
    expect(known({ outstanding: { minor: 9_000_000, currency: "CNY" } }).open).toEqual([]);
  });

  test("a declared disaster opens force majeure without a document", () => {
    const disaster = { code: "F", name: "洪水", areas: ["CN-13"], from: "2026-05-01", to: null };
    expect(known({ disaster }).open).toContain("FORCE_MAJEURE");
  });

  test.each<[string, Partial<BeforeApplying>]>([
    ["whose case is open already", { openCaseOnLoan: true }],
    ["that is charged off", { loanStatus: "CHARGED_OFF" }],
    ["whose instalment is due too far ahead", { nextDueOn: "2026-07-10" }],
    [
      "whose last relief ended a month ago",
      { pastReliefs: [{ from: "2026-01-01", months: 3, endedOn: "2026-04-20" }] },
    ],
  ])("a loan %s would not qualify at all", (_, change) => {
    expect(known(change)).toEqual({ open: [], withProof: [] });
  });
});
