import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { forceMajeureReason } from "./g4-force-majeure-reason.ts";

test.each([
  ["DISASTER", true],
  ["EPIDEMIC", true],
  ["ACCIDENT", true],
  ["JOB_LOSS", false],
  ["OTHER", false],
] as const)("G4: %s as force majeure: passed is %s", (reason, passed) => {
  expect(forceMajeureReason.check(facts({ hardshipReason: reason }), CN_DEFAULT.numbers).passed).toBe(passed);
});
