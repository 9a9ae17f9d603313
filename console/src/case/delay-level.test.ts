import { expect, test } from "vitest";
import { delayLevel } from "./delay-level.ts";

test.each([
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [61, 3],
  [90, 3],
  [91, 4],
])("%d days past due are level %d", (days, level) => {
  expect(delayLevel(days)).toBe(level);
});
