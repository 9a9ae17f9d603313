import { expect, test } from "vitest";
import { MOST_ATTEMPTS, waitAfter } from "./next-attempt.ts";

const waits = Array.from({ length: MOST_ATTEMPTS }, (_, i) => waitAfter(i + 1));

test("each attempt is later than the one before, over three days, and the tenth is the last", () => {
  expect(MOST_ATTEMPTS).toBe(10);
  const seconds = waits.slice(0, -1).map(Number);
  expect(seconds).toEqual(seconds.toSorted((a, b) => a - b));
  expect(seconds.reduce((sum, each) => sum + each)).toBe(5 + 35 * 60 + 75 * 3600);
  expect(waits.at(-1)).toBeNull();
});
