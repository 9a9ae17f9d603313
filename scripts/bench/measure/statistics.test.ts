import { describe, expect, test } from "vitest";
import { median, percentile } from "./statistics.ts";

describe("median", () => {
  test.each([
    { of: [3, 1, 2], is: 2 },
    { of: [4, 1, 3, 2], is: 2.5 },
    { of: [7], is: 7 },
    { of: [], is: Number.NaN },
  ])("of $of is $is", ({ of, is }) => {
    expect(median(of)).toBe(is);
  });
});

describe("percentile, by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
  test.each([
    { share: 0.5, is: 50 },
    { share: 0.99, is: 99 },
    { share: 1, is: 100 },
    { share: 0, is: 1 },
  ])("$share of 1 to 100 is $is", ({ share, is }) => {
    expect(percentile(hundred, share)).toBe(is);
  });
  test("of one number is that number; of none is none", () => {
    expect(percentile([5], 0.99)).toBe(5);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
