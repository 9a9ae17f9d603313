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

test("G4: whoever was in a declared disaster has a reason, whatever they gave", () => {
  const disaster = { code: "F", name: "河北暴雨洪涝", areas: ["CN-13"], from: "2026-05-01", to: null };
  const verdict = forceMajeureReason.check(facts({ hardshipReason: "JOB_LOSS", disaster }), CN_DEFAULT.numbers);
  expect(verdict).toMatchObject({ passed: true, variables: { reason: { en: "河北暴雨洪涝" } } });
});
