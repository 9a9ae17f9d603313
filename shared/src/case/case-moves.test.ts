import { describe, expect, test } from "vitest";
import { CASE_ACTIONS, type CaseAction, type CaseActionType } from "./case-action.ts";
import { CASE_MOVES } from "./case-moves.ts";
import type { CaseState } from "./case-state.ts";
import { CASE_STATUSES, type CaseStatus } from "./case-status.ts";
import { typicalState } from "./testing.ts";
import { transition } from "./transition.ts";
import { wellFormedAction } from "./well-formed-action.ts";

const WHEN: Partial<Record<CaseStatus, string>> = { OFFERED: "2026-03-12", DECLINED: "2026-03-20" };

/** Every status that `type` leads to from `status`, over the variants that differ by person, date and second review. */
function reached(status: CaseStatus, type: CaseActionType): CaseStatus[] {
  const typical = typicalState(status);
  const states: CaseState[] = [typical];
  if (typical.status === "ACTIVE") states.push({ ...typical, cancelProposedBy: "ann" });
  const on = type === "EXPIRE" ? "2026-03-13" : (WHEN[status] ?? "2026-03-05");
  const actions = ["ann", "dee"].flatMap((by): CaseAction[] => {
    const action = wellFormedAction(type, by, on);
    return action.type === "APPROVE" ? [action, { ...action, secondReview: ["EXPOSURE"] }] : [action];
  });
  const found = states.flatMap((s) =>
    actions.map((a) => transition(s, a)).flatMap((r) => (r.ok ? [r.value.status] : [])),
  );
  return [...new Set(found)].sort();
}

describe("the table of moves", () => {
  const cells = CASE_STATUSES.flatMap((status) => CASE_ACTIONS.map((action) => ({ status, action })));

  test.each(cells)("$status × $action does what the table says, and nothing else", ({ status, action }) => {
    expect(reached(status, action)).toEqual([...(CASE_MOVES[status][action] ?? [])].sort());
  });

  test.each(cells.filter(({ status, action }) => !CASE_MOVES[status][action]))(
    "$action from $status is refused by name",
    ({ status, action }) => {
      expect(transition(typicalState(status), wellFormedAction(action, "dee", "2026-03-05"))).toEqual({
        ok: false,
        error: { code: "ILLEGAL_TRANSITION", from: status, action },
      });
    },
  );

  test("every status can be reached from a draft", () => {
    const seen = new Set<CaseStatus>(["DRAFT"]);
    for (const status of seen) {
      for (const next of Object.values(CASE_MOVES[status]).flat()) seen.add(next);
    }
    expect([...seen].sort()).toEqual([...CASE_STATUSES].sort());
  });

  test("there is no way to decline without a person", () => {
    const leads = CASE_ACTIONS.filter((a) => CASE_STATUSES.some((s) => CASE_MOVES[s][a]?.includes("DECLINED")));
    expect(leads).toEqual(["DECLINE", "UPHOLD_DECLINE"]);
    for (const type of leads) expect(wellFormedAction(type, "ann", "2026-03-05")).toHaveProperty("by", "ann");
  });
});
