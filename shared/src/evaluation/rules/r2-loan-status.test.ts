import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { loanStatus } from "./r2-loan-status.ts";

describe("R2 loan status", () => {
  test.each([
    ["CURRENT", true],
    ["DELINQUENT", true],
    ["SETTLED", false],
    ["CHARGED_OFF", false],
    ["IN_LITIGATION", false],
  ] as const)("a loan that is %s: passed is %s", (status, passed) => {
    expect(loanStatus.check(facts({ loanStatus: status }), CN_DEFAULT.numbers).passed).toBe(passed);
  });
});
