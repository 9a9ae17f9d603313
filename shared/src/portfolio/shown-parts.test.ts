import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shownParts } from "./shown-parts.ts";
import { LEAST_PEOPLE } from "./suppress-small.ts";

describe("the parts of a breakdown by kinds", () => {
  test.each<[string, number[][], boolean[]]>([
    [
      "of many people are shown",
      [
        [9, 5],
        [12, 7],
      ],
      [true, true],
    ],
    [
      "of nobody of a kind are shown",
      [
        [9, 0],
        [0, 7],
      ],
      [true, true],
    ],
    [
      "hide one with few of a kind, and the smallest other, so that the totals do not tell",
      [
        [90, 3],
        [12, 7],
        [40, 8],
      ],
      [false, false, true],
    ],
    [
      "hide one more when the hidden ones of a kind are few together",
      [
        [90, 1],
        [80, 2],
        [70, 0],
        [60, 9],
      ],
      [false, false, true, false],
    ],
    [
      "hide all when the total of a kind is small itself",
      [
        [90, 1],
        [80, 2],
        [70, 0],
      ],
      [false, false, false],
    ],
    ["hide the only one", [[90, 3]], [false]],
    [
      "show one of nobody at all",
      [
        [0, 0],
        [9, 9],
      ],
      [true, true],
    ],
  ])("%s", (_, parts, shown) => {
    expect(shownParts(parts)).toEqual(shown);
  });

  const breakdowns = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), fc.nat({ max: 8 })), {
    maxLength: 10,
  });

  test("never tell of few people: not shown, nor as the totals less what is shown, unless nothing is left to hide behind", () => {
    fc.assert(
      fc.property(breakdowns, (parts) => {
        const shown = shownParts(parts);
        for (const part of parts.filter((_, index) => shown[index]))
          for (const people of part) expect(people === 0 || people >= LEAST_PEOPLE).toBe(true);
        const hidden = parts.filter((_, index) => !shown[index]);
        const left = parts.some((part, index) => shown[index] && part.some((people) => people > 0));
        if (hidden.length === 0 || !left) return;
        expect(hidden.length).toBeGreaterThan(1);
        for (const kind of [0, 1, 2]) {
          const sum = hidden.reduce((total, part) => total + (part[kind] ?? 0), 0);
          expect(sum === 0 || sum >= LEAST_PEOPLE).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
