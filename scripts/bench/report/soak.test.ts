import { expect, test } from "vitest";
import { type Sample, showSoak, soaked } from "./soak.ts";

const over = (memory: (part: number) => number): Sample[] =>
  Array.from({ length: 801 }, (_, i) => ({ requests: i * 10, nowMb: memory(i / 800) }));

test("memory that goes up and down around one level does not grow", () => {
  const samples = over((part) => 240 + (Math.round(part * 800) % 7) * 5);
  expect(soaked(samples)).toMatchObject({ grows: false, most: 270 });
  expect(soaked(samples).parts).toHaveLength(8);
});

test("what fills up at the beginning and stays is no growth", () => {
  expect(soaked(over((part) => 180 + Math.min(part, 0.2) * 300)).grows).toBe(false);
});

test("a leak grows", () => {
  const samples = over((part) => 180 + part * 100);
  expect(soaked(samples)).toMatchObject({ grows: true, last: 280 });
  expect(showSoak(10_000, samples, [])).toContain("it grows (goal ≤ 300 MB after a million, not growing: not met)");
});

test("level memory above the goal misses it", () => {
  expect(
    showSoak(
      10_000,
      over(() => 320),
      [],
    ),
  ).toContain("320 MB at the end, 320 at most; it does not grow");
  expect(
    showSoak(
      10_000,
      over(() => 320),
      [],
    ),
  ).toContain("not met");
});
