import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../../policy/cn-default.ts";
import { facts } from "../testing.ts";
import { cooldown } from "./r6-cooldown.ts";

describe("R6 cooldown: six months after a relief", () => {
  test.each([
    { endedOn: "2025-11-20", measured: 6, passed: true },
    { endedOn: "2025-11-21", measured: 5, passed: false },
    { endedOn: null, measured: 0, passed: false },
  ])("the last relief ended on $endedOn and the borrower applies on 2026-05-20: passed is $passed", (row) => {
    const pastReliefs = [
      { from: "2020-01-01", months: 1, endedOn: "2020-02-01" },
      { from: "2025-06-01", months: 1, endedOn: row.endedOn },
    ];
    expect(cooldown.check(facts({ pastReliefs }), CN_DEFAULT.numbers)).toEqual({
      passed: row.passed,
      measured: row.measured,
      limit: 6,
      unit: "months",
    });
  });

  test("no earlier relief passes with nothing measured", () => {
    expect(cooldown.check(facts(), CN_DEFAULT.numbers)).toMatchObject({ passed: true, measured: null });
  });
});
