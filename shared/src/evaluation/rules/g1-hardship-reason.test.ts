import { expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { hardshipReason } from "./g1-hardship-reason.ts";

test.each([
  ["ILLNESS", true],
  ["JOB_LOSS", true],
  ["EXCESSIVE_OBLIGATIONS", true],
  ["OTHER", false],
] as const)("G1: %s as short-term hardship: passed is %s", (reason, passed) => {
  expect(hardshipReason.check(facts({ hardshipReason: reason }), CN_DEFAULT.numbers).passed).toBe(passed);
});
