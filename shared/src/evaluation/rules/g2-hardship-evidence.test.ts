import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { hardshipEvidence } from "./g2-hardship-evidence.ts";

test.each([
  { reason: "ILLNESS", evidence: ["MEDICAL_CERTIFICATE"], passed: true, measured: 1 },
  { reason: "ILLNESS", evidence: ["IDENTITY", "BANK_STATEMENT"], passed: false, measured: 0 },
  { reason: "ILLNESS", evidence: [], passed: false, measured: 0 },
  { reason: "INCOME_DROP", evidence: ["INCOME_STATEMENT", "BANK_STATEMENT"], passed: true, measured: 2 },
] as const)("G2: $evidence for $reason: passed is $passed", ({ reason, evidence, passed, measured }) => {
  expect(hardshipEvidence.check(facts({ hardshipReason: reason, evidence }), CN_DEFAULT.numbers)).toMatchObject({
    passed,
    measured,
    limit: 1,
  });
});
