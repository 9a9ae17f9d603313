import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { forceMajeureEvidence } from "./g6-force-majeure-evidence.ts";

test.each([
  { reason: "DISASTER", evidence: ["DISASTER_NOTICE"], passed: true },
  { reason: "ACCIDENT", evidence: ["MEDICAL_CERTIFICATE"], passed: true },
  { reason: "DISASTER", evidence: ["MEDICAL_CERTIFICATE"], passed: false },
] as const)("G6: $evidence for $reason: passed is $passed", ({ reason, evidence, passed }) => {
  expect(forceMajeureEvidence.check(facts({ hardshipReason: reason, evidence }), CN_DEFAULT.numbers).passed).toBe(
    passed,
  );
});
