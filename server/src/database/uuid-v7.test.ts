import { expect, test } from "vitest";
import { uuidV7 } from "./uuid-v7.ts";

test("ids sort in the order in which they were made, though commands of other instants make theirs in between", () => {
  const [mine, others] = [Date.UTC(2026, 2, 5), Date.UTC(2026, 2, 5, 1)];
  const made = Array.from({ length: 1000 }, () => {
    const id = uuidV7(mine);
    uuidV7(others);
    return id;
  });
  expect(made.toSorted()).toEqual(made);
});

test("an id says its version, its variant and its time", () => {
  const id = uuidV7(Date.UTC(2026, 2, 5));
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(Number.parseInt(id.slice(0, 13).replace("-", ""), 16)).toBe(Date.UTC(2026, 2, 5));
});
