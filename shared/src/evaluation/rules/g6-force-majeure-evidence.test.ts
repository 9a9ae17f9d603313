import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { evaluate } from "../evaluate.ts";
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

test("G6: a declared disaster is evidence enough, and the sentence names it", () => {
  const disaster = { code: "2026-07-HEBEI", name: "河北暴雨洪涝", areas: ["CN-13"], from: "2026-05-01", to: null };
  const { findings } = evaluate(facts({ hardshipReason: "JOB_LOSS", evidence: [], disaster }), CN_DEFAULT);
  const found = findings.find(({ rule }) => rule === "G6_FORCE_MAJEURE_EVIDENCE");
  expect(found).toMatchObject({ passed: true, measured: 1, limit: 1 });
  expect(found?.sentence.en).toBe("There is evidence that fits “河北暴雨洪涝”: 2026-07-HEBEI.");
});
