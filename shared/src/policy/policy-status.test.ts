import { expect, test } from "vitest";
import { POLICY_ACTIONS, POLICY_STATUSES, policyMove } from "./policy-status.ts";

test("a version is drafted, looked at, published and retired, and goes back only before it is published", () => {
  const moves = POLICY_STATUSES.flatMap((status) =>
    POLICY_ACTIONS.flatMap((action) => {
      const to = policyMove(status, action);
      return to ? [`${status} ${action} ${to}`] : [];
    }),
  );
  expect(moves).toEqual([
    "DRAFT EDIT DRAFT",
    "DRAFT SUBMIT IN_REVIEW",
    "IN_REVIEW RETURN DRAFT",
    "IN_REVIEW PUBLISH PUBLISHED",
    "PUBLISHED RETIRE RETIRED",
  ]);
});
