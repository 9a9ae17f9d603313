import { expect, test } from "vitest";
import { versionOf } from "./testing.ts";
import { versionState } from "./version-state.ts";

const TODAY = "2026-03-05";

test.each([
  [{ status: "DRAFT" }, [], "DRAFT"],
  [{ status: "IN_REVIEW" }, [], "IN_REVIEW"],
  [{ status: "RETIRED" }, ["HEYUAN@2"], "RETIRED"],
  [{ status: "PUBLISHED" }, ["HEYUAN@2"], "IN_FORCE"],
  [{ status: "PUBLISHED", effectiveFrom: "2026-03-06" }, ["HEYUAN@1"], "TO_COME"],
  [{ status: "PUBLISHED", effectiveFrom: "2026-03-04" }, ["HEYUAN@3"], "ENDED"],
  [{ status: "PUBLISHED", id: "CN-DEFAULT@1", authorName: null }, ["HEYUAN@3"], "SHIPS"],
  [{ status: "PUBLISHED", id: "CN-DEFAULT@1", authorName: null }, ["CN-DEFAULT@1"], "IN_FORCE"],
] as const)("%o, where %j decide cases, is %s", (change, inForce, state) => {
  expect(versionState(versionOf(change), inForce, TODAY)).toBe(state);
});
