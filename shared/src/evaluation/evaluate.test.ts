import { describe, expect, test } from "vitest";
import { LOCALES } from "../locale/locale.ts";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { RULE_IDS } from "../policy/rule-catalogue.ts";
import { evaluate } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { facts } from "./testing.ts";

const on = (change: Partial<Facts> = {}) => evaluate(facts(change), CN_DEFAULT);
const found = (rule: string, change: Partial<Facts> = {}) => on(change).findings.find((f) => f.rule === rule);
const failed = (change: Partial<Facts>) => on(change).findings.flatMap((f) => (f.passed ? [] : [f.rule]));

describe("evaluation", () => {
  test("Xiao Wang passes on short-term hardship alone", () => {
    expect(on()).toMatchObject({
      passed: true,
      groundsPassed: ["SHORT_TERM_HARDSHIP"],
      late: false,
      policyVersion: "CN-DEFAULT@1",
    });
  });

  test("Xiao Zhang, nine days late, passes too, and is flagged", () => {
    expect(on({ submittedOn: "2026-06-10", daysPastDue: 9, loanStatus: "DELINQUENT" })).toMatchObject({
      passed: true,
      late: true,
    });
    expect(on({ submittedOn: "2026-06-01" }).late).toBe(false);
  });

  test("every rule always runs, in the order of the catalogue, under the version of the policy", () => {
    for (const change of [{}, { loanStatus: "CHARGED_OFF", openCaseOnLoan: true, evidence: [] } as const]) {
      const { findings } = on(change);
      expect(findings.map((f) => f.rule)).toEqual(RULE_IDS);
      expect(new Set(findings.map((f) => f.policyVersion))).toEqual(new Set(["CN-DEFAULT@1"]));
    }
  });

  test("grounds are OR-ed: a small loan with a good record needs neither reason nor evidence", () => {
    const change = { hardshipReason: "OTHER", evidence: [], startedOn: "2025-11-01" } as const;
    expect(on(change)).toMatchObject({ passed: true, groundsPassed: ["SMALL_LOAN_GOOD_RECORD"] });
    expect(failed(change)).toEqual([
      "G1_HARDSHIP_REASON",
      "G2_HARDSHIP_EVIDENCE",
      "G4_FORCE_MAJEURE_REASON",
      "G6_FORCE_MAJEURE_EVIDENCE",
    ]);
  });

  test("a disaster before the due date passes on two grounds", () => {
    expect(on({ hardshipReason: "DISASTER", evidence: ["DISASTER_NOTICE"] }).groundsPassed).toEqual([
      "SHORT_TERM_HARDSHIP",
      "FORCE_MAJEURE",
    ]);
  });

  test("general rules are AND-ed: one that fails fails the application, whatever the ground", () => {
    expect(on({ openCaseOnLoan: true })).toMatchObject({ passed: false, groundsPassed: ["SHORT_TERM_HARDSHIP"] });
  });

  test("without any ground an application fails", () => {
    expect(on({ evidence: [] })).toMatchObject({ passed: false, groundsPassed: [] });
  });
});

describe("the sentence of a finding", () => {
  test("says measured and limit in three languages", () => {
    const requested = { measures: [{ type: "SHIFT", months: 4, deferredInterest: "LAST" }] } as const;
    expect(found("R4_DEFERRAL_MONTHS", { requested, evidence: [] })?.sentence).toEqual({
      "zh-Hans": "申请延后 4 个月，超过上限 3 个月。",
      "zh-Hant": "申請延後 4 個月，超過上限 3 個月。",
      en: "Asks to defer 4 months, more than the limit of 3 months.",
    });
  });

  test("writes money and rates as people do", () => {
    expect(found("G7_SMALL_OUTSTANDING")?.sentence.en).toContain("8,158.09");
    expect(found("G7_SMALL_OUTSTANDING")?.sentence.en).toContain("50,000.00");
    const requested = { measures: [{ type: "CAPITALISE", months: 3, maturity: "KEEP" }] } as const;
    expect(found("R7_RATE_CAP", { requested })?.sentence.en).toBe(
      "With interest added to the principal, the annual rate is 12.3636%; the cap is 24%.",
    );
  });

  test("says so when there is nothing to measure", () => {
    expect(found("R6_COOLDOWN")?.sentence.en).toBe("There was no earlier relief on this loan.");
    expect(found("G5_FORCE_MAJEURE_BEFORE_OVERDUE", { daysPastDue: 2 })?.sentence["zh-Hans"]).toBe(
      "贷款已逾期，而事件发生的日期不明。",
    );
  });

  test("names the documents that would do", () => {
    expect(found("G2_HARDSHIP_EVIDENCE", { hardshipReason: "ACCIDENT", evidence: [] })?.sentence.en).toBe(
      "“Accident” needs one of: Accident report, Medical certificate.",
    );
  });

  test("leaves no variable open in any language, on any of these facts", () => {
    const changes: Partial<Facts>[] = [
      {},
      { evidence: [], hardshipReason: "OTHER" },
      { daysPastDue: 40, hardshipSince: "2026-06-20", loanStatus: "IN_LITIGATION", openCaseOnLoan: true },
      { outstanding: { minor: 1, currency: "JPY" }, pastReliefs: [{ from: "2025-01-01", months: 9, endedOn: null }] },
    ];
    for (const { sentence } of changes.flatMap((change) => on(change).findings)) {
      for (const locale of LOCALES) expect(sentence[locale]).toMatch(/^[^{}]+[.。]$/);
    }
  });
});
