import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LEAST_PEOPLE, suppressSmall } from "./suppress-small.ts";

describe("a breakdown", () => {
  test.each<[string, number[], (number | null)[]]>([
    ["of large cells is shown whole", [9, 12, 5], [9, 12, 5]],
    ["hides a small cell, and the smallest other, so that the total does not tell", [3, 12, 5], [null, 12, null]],
    ["hides two small cells, which tell nothing of each other", [3, 12, 4], [null, 12, null]],
    ["hides one more when the small ones together are few again", [1, 2, 12, 9], [null, null, 12, null]],
    ["of one small cell hides it", [3], [null]],
    ["shows that nobody is in a cell", [0, 7, 8], [0, 7, 8]],
    ["of nobody is shown", [0, 0], [0, 0]],
  ])("%s", (_, counts, shown) => {
    expect(suppressSmall(counts)).toEqual(shown);
  });

  const breakdowns = fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 12 });

  test("never lets a hidden cell be computed from the total, unless nothing is left to hide behind", () => {
    fc.assert(
      fc.property(breakdowns, (counts) => {
        const shown = suppressSmall(counts);
        const hidden = counts.filter((_, index) => shown[index] === null);
        const others = counts.filter((count, index) => shown[index] !== null && count > 0);
        if (hidden.length === 0) return;
        const sum = hidden.reduce((total, count) => total + count, 0);
        expect(others.length === 0 || (hidden.length > 1 && sum >= LEAST_PEOPLE)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test("shows no cell of few people, and changes none that it shows", () => {
    fc.assert(
      fc.property(breakdowns, (counts) => {
        for (const [index, shown] of suppressSmall(counts).entries()) {
          if (shown === null) continue;
          expect(shown).toBe(counts[index]);
          expect(shown === 0 || shown >= LEAST_PEOPLE).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
