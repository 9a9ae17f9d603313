import { expect, test } from "vitest";
import { comparedWith, IN_FORCE, replayAsked } from "./replay-choice.ts";

const HOUSE = { id: "house", policyVersion: "HEYUAN@1" };
const draft = (base: string) => ({ id: "HEYUAN@2", base });

test("a draft is compared with what is in force at its institution, what it began as, and what ships", () => {
  expect(comparedWith(draft("HEYUAN@1"), HOUSE, "ONE")).toEqual(["HEYUAN@1", "CN-DEFAULT@1"]);
  expect(comparedWith(draft("PRESET-US"), HOUSE, "ONE")).toEqual(["HEYUAN@1", "PRESET-US", "CN-DEFAULT@1"]);
});

test("over all institutions it is compared with what each has in force, or with what ships: no version of another is known", () => {
  expect(comparedWith(draft("HEYUAN@1"), HOUSE, "ALL")).toEqual([IN_FORCE, "CN-DEFAULT@1"]);
  expect(comparedWith(draft("PRESET-US"), HOUSE, "ALL")).toEqual([IN_FORCE, "PRESET-US", "CN-DEFAULT@1"]);
});

test("never with itself", () => {
  const ships = { id: "CN-DEFAULT@1", base: "CN-DEFAULT@1" };
  expect(comparedWith(ships, { policyVersion: "CN-DEFAULT@1" }, "ONE")).toEqual([]);
  expect(comparedWith(ships, { policyVersion: "CN-DEFAULT@1" }, "ALL")).toEqual([IN_FORCE]);
});

test("what each has in force is asked for by naming none", () => {
  const asked = { policyVersionId: "HEYUAN@2", institutionId: "house" };
  expect(replayAsked(draft("HEYUAN@1"), HOUSE, "ALL", IN_FORCE)).toEqual({ ...asked, against: null, overAll: true });
  expect(replayAsked(draft("HEYUAN@1"), HOUSE, "ONE", "HEYUAN@1")).toEqual({
    ...asked,
    against: "HEYUAN@1",
    overAll: false,
  });
});
