import { expect, test } from "vitest";
import { failuresFirst } from "./failures-first.ts";

const finding = (rule: string, set: string, passed: boolean) => ({ rule, set, passed });

test("failures come first, otherwise the policy's order stays; rules of unclaimed grounds stand apart", () => {
  const findings = [
    finding("G1", "SHORT_TERM_HARDSHIP", true),
    finding("S1", "SMALL_LOAN_GOOD_RECORD", false),
    finding("R1", "GENERAL", true),
    finding("R2", "GENERAL", false),
    finding("G2", "SHORT_TERM_HARDSHIP", false),
  ];
  const { relevant, other } = failuresFirst(findings, "SHORT_TERM_HARDSHIP");
  expect(relevant.map((each) => each.rule)).toEqual(["R2", "G2", "G1", "R1"]);
  expect(other.map((each) => each.rule)).toEqual(["S1"]);
});
