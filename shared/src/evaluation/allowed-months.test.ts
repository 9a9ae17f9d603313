import { describe, expect, test } from "vitest";
import { CN_DEFAULT } from "../policy/cn-default.ts";
import { allowedMonths } from "./allowed-months.ts";
import { facts } from "./testing.ts";

/** Twelve months in any twenty-four; six at a time with proof of a reason that asks for it, else three. */
const allowed = (used: number, change: Parameters<typeof facts>[0] = {}) => {
  const pastReliefs = used === 0 ? [] : [{ from: "2025-01-01", months: used, endedOn: null }];
  return allowedMonths(facts({ pastReliefs, ...change }), CN_DEFAULT.numbers);
};

describe("the most months that R4 and R5 allow", () => {
  test.each([
    [0, 6],
    [6, 6],
    [7, 5],
    [11, 1],
    [12, 0],
  ])("with proof, after %i months of the twelve: %i", (used, months) => {
    expect(allowed(used)).toBe(months);
  });

  test("without proof: three", () => {
    expect(allowed(0, { evidence: [] })).toBe(3);
  });
});
