import { beforeEach, expect, test } from "vitest";
import {
  HOLD_MS,
  heldDecisions,
  holdDecision,
  releaseDecision,
  secondsLeft,
  setHeldState,
  undoDecision,
} from "./held-decisions.ts";
import type { Decision } from "./send-decision.ts";

const decision: Decision = {
  mode: "return",
  input: { caseId: "a", expectedVersion: 1, idempotencyKey: "key-0001", words: "Look again." },
};

beforeEach(() => {
  for (const each of heldDecisions()) releaseDecision(each.caseId);
});

test("a decision rests for ten seconds", () => {
  holdDecision("a", "R7", decision, 1000);
  const [held] = heldDecisions();
  expect(held && [0, 1, 9_999, HOLD_MS, 60_000].map((passed) => secondsLeft(held, 1000 + passed))).toEqual([
    10, 10, 1, 0, 0,
  ]);
});

test("undone within the ten seconds, nothing of it is left", () => {
  holdDecision("a", "R7", decision, 0);
  undoDecision("a");
  expect(heldDecisions()).toEqual([]);
});

test("once it is being sent it can no longer be undone", () => {
  holdDecision("a", "R7", decision, 0);
  setHeldState("a", "sending");
  undoDecision("a");
  expect(heldDecisions()).toHaveLength(1);
});

test("a case holds one decision; a second replaces the first", () => {
  holdDecision("a", "R7", decision, 0);
  holdDecision("a", "R7", decision, 5000);
  expect(heldDecisions().map((each) => each.endsAt)).toEqual([5000 + HOLD_MS]);
});

test("decisions on other cases rest beside it", () => {
  holdDecision("a", "R7", decision, 0);
  holdDecision("b", "R8", decision, 0);
  undoDecision("a");
  expect(heldDecisions().map((each) => each.caseId)).toEqual(["b"]);
});
