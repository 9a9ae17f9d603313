import { expect, test } from "vitest";
import { growthOf } from "./growth.ts";

test("a cost is held against that of the same query on the fewest cases", () => {
  const cost = (query: "list" | "count", cases: number, serverCpu: number, databaseCpu: number) =>
    ({ query, cases, serverCpu, databaseCpu }) as const;
  const growth = growthOf([
    cost("list", 10_000, 1, 1),
    cost("count", 10_000, 0.5, 0.5),
    cost("list", 100_000, 1, 2),
    cost("count", 100_000, 0.5, 0.8),
  ]);
  expect(growth.map(({ times, goal, met }) => [times, goal, met])).toEqual([
    [1, 1.5, true],
    [1, 1.2, true],
    [1.5, 1.5, true],
    [1.3, 1.2, false],
  ]);
});
