import { describe, expect, test } from "vitest";
import type { EvidenceKind, HardshipReason } from "../../case/case-words.ts";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { deferralMonthsRule } from "./r4-deferral-months.ts";

const check = (months: number, hardshipReason: HardshipReason, evidence: EvidenceKind[]) =>
  deferralMonthsRule.check(
    facts({ hardshipReason, evidence, requested: { measures: [{ type: "INTEREST_ONLY", months }] } }),
    CN_DEFAULT.numbers,
  );

describe("R4 months deferred: 3, or 6 with proof of illness or disaster", () => {
  test.each([
    { months: 3, reason: "JOB_LOSS", evidence: ["UNEMPLOYMENT_PROOF"], passed: true, limit: 3 },
    { months: 4, reason: "JOB_LOSS", evidence: ["UNEMPLOYMENT_PROOF"], passed: false, limit: 3 },
    { months: 4, reason: "ILLNESS", evidence: [], passed: false, limit: 3 },
    { months: 4, reason: "ILLNESS", evidence: ["BANK_STATEMENT"], passed: false, limit: 3 },
    { months: 6, reason: "ILLNESS", evidence: ["MEDICAL_CERTIFICATE"], passed: true, limit: 6 },
    { months: 7, reason: "ILLNESS", evidence: ["MEDICAL_CERTIFICATE"], passed: false, limit: 6 },
    { months: 6, reason: "DISASTER", evidence: ["DISASTER_NOTICE"], passed: true, limit: 6 },
  ] as const)("$months months for $reason with $evidence: passed is $passed", (row) => {
    expect(check(row.months, row.reason, [...row.evidence])).toEqual({
      passed: row.passed,
      measured: row.months,
      limit: row.limit,
      unit: "months",
    });
  });
});
