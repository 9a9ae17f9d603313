import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { type SelfCheckAnswers, selfCheck } from "./self-check.ts";

/** Xiao Zhang, a week before his instalment is due: out of work, with a good record and no papers yet. */
const xiaoZhang = (change: Partial<SelfCheckAnswers> = {}): SelfCheckAnswers => ({
  on: "2026-05-25",
  startedOn: "2025-06-01",
  nextDueOn: "2026-06-01",
  annualRate: "0.12",
  months: 3,
  outstanding: { minor: 6_000_000, currency: "CNY" },
  worstDaysPastDue: 0,
  hardshipReason: "JOB_LOSS",
  hardshipSince: "2026-05-10",
  evidence: [],
  ...change,
});
const check = (change: Partial<SelfCheckAnswers> = {}) => selfCheck(xiaoZhang(change), CN_DEFAULT);

describe("a self-check", () => {
  test("names the grounds that one more document would open, and which documents do", () => {
    expect(check()).toMatchObject({ grounds: [], groundsWithProof: ["SHORT_TERM_HARDSHIP"] });
    expect(check().documents).toEqual(CN_DEFAULT.numbers.acceptedEvidence.JOB_LOSS);
  });

  test("asks for no document that is at hand already", () => {
    expect(check({ evidence: ["UNEMPLOYMENT_PROOF"] })).toMatchObject({
      grounds: ["SHORT_TERM_HARDSHIP"],
      groundsWithProof: [],
      documents: [],
    });
  });

  test("of a small loan with a good record needs no reason and no document", () => {
    const small = check({ outstanding: { minor: 4_000_000, currency: "CNY" }, hardshipReason: "OTHER" });
    expect(small.grounds).toEqual(["SMALL_LOAN_GOOD_RECORD"]);
  });

  test.each<[string, Partial<SelfCheckAnswers>, string]>([
    ["before the window opens", { nextDueOn: "2026-07-01" }, "R1_APPLICATION_WINDOW"],
    ["after it closed", { nextDueOn: "2026-05-01" }, "R1_APPLICATION_WINDOW"],
    ["for more months than the policy allows", { months: 7 }, "R4_DEFERRAL_MONTHS"],
    ["above the rate cap", { annualRate: "0.36" }, "R7_RATE_CAP"],
  ])("%s opens no ground, and says by which rule", (_, change, rule) => {
    const answer = check({ ...change, evidence: ["UNEMPLOYMENT_PROOF"] });
    expect(answer.grounds).toEqual([]);
    expect(answer.groundsWithProof).toEqual([]);
    expect(answer.evaluation.findings.find((found) => found.rule === rule)?.passed).toBe(false);
  });

  test("too late for Xiao Zhang says how many days past due he is", () => {
    const { evaluation } = check({ on: "2026-06-20" });
    expect(evaluation.late).toBe(true);
    expect(evaluation.findings.find(({ rule }) => rule === "R1_APPLICATION_WINDOW")?.passed).toBe(false);
  });
});
