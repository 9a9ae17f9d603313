import { expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { evaluate } from "./evaluate.ts";
import { lacksEvidence } from "./lacks-evidence.ts";
import { facts } from "./testing.ts";

test.each([
  { ground: "SHORT_TERM_HARDSHIP", evidence: [], lacks: true },
  { ground: "SHORT_TERM_HARDSHIP", evidence: ["MEDICAL_CERTIFICATE"], lacks: false },
  { ground: "FORCE_MAJEURE", evidence: ["IDENTITY"], lacks: true },
  { ground: "SMALL_LOAN_GOOD_RECORD", evidence: [], lacks: false },
] as const)("$ground for an illness with $evidence: a document is missing is $lacks", ({ ground, evidence, lacks }) => {
  const { findings } = evaluate(facts({ ground, hardshipReason: "ILLNESS", evidence }), CN_DEFAULT);
  expect(lacksEvidence(findings, ground)).toBe(lacks);
});
