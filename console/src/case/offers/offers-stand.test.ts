import { expect, test } from "vitest";
import { offersStand } from "./offers-stand.ts";

test.each([
  [[], false],
  [["OPEN", "OPEN"], true],
  [["ACCEPTED", "LAPSED"], true],
  [["PROPOSED"], true],
  [["LAPSED", "VOID", "REPLACED"], false],
] as const)("offers that are %j stand: %s", (statuses, stand) => {
  expect(offersStand(statuses.map((status) => ({ status })))).toBe(stand);
});
