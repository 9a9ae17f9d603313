import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_DAYS, percentile } from "./histogram.ts";

describe("a histogram of days", () => {
  test.each([
    [[0, 4, 4, 2], 0.5, 2],
    [[0, 4, 4, 2], 0.9, 3],
    [[10], 0.5, 0],
    [[0, 0], 0.5, null],
  ])("%j at %d is %s", (histogram, share, days) => {
    expect(percentile(histogram, share)).toBe(days);
  });

  test("gives what sorting gives", () => {
    const days = fc.array(fc.nat({ max: MOST_DAYS }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(days, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const histogram = Array.from({ length: MOST_DAYS + 1 }, (_, bin) => all.filter((each) => each === bin).length);
        const sorted = [...all].sort((a, b) => a - b);
        expect(percentile(histogram, share)).toBe(sorted[Math.ceil(all.length * share) - 1]);
      }),
    );
  });
});
