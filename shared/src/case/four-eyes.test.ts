import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_ACTIONS, type CaseAction } from "./case-action.ts";
import { caseFields, caseState } from "./case-fields.ts";
import type { CaseState } from "./case-state.ts";
import { transition } from "./transition.ts";
import { wellFormedAction } from "./well-formed-action.ts";

const PEOPLE = ["ann", "bo", "cy", "dee"] as const;

const anyAction: fc.Arbitrary<CaseAction> = fc
  .record({
    type: fc.constantFrom(...CASE_ACTIONS),
    by: fc.constantFrom(...PEOPLE),
    second: fc.boolean(),
  })
  .map(({ type, by, second }) => {
    const action = wellFormedAction(type, by, "2026-03-05");
    return action.type === "APPROVE" ? { ...action, secondReview: second ? ["EXPOSURE"] : [] } : action;
  });

/** All states a list of actions leads through; refused actions leave the case where it is. */
function walk(actions: readonly CaseAction[]): { before: CaseState; action: CaseAction; after: CaseState }[] {
  let state: CaseState = { status: "DRAFT" };
  return actions.flatMap((action) => {
    const next = transition(state, action);
    if (!next.ok) return [];
    const step = { before: state, action, after: next.value };
    state = next.value;
    return [step];
  });
}

const walks = fc.array(anyAction, { minLength: 20, maxLength: 120 });

describe("four eyes, on random walks through the life of a case", () => {
  test("maker and checker are never the same person", () => {
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { after } of walk(actions)) {
          if ("maker" in after && after.maker) expect(after.checker).not.toBe(after.maker);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("nobody who had a hand in a decline acts on its appeal", () => {
    let heard = 0;
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { before, action } of walk(actions)) {
          const onAppeal = "appealedOn" in before && before.appealedOn;
          if (!onAppeal || !("by" in action)) continue;
          if (["PROPOSE_CANCEL", "CANCEL", "RELEASE"].includes(action.type)) continue;
          heard += 1;
          expect([before.declinedBy, before.declineChecker]).not.toContain(action.by);
        }
      }),
      { numRuns: 2000 },
    );
    expect(heard).toBeGreaterThan(0);
  });

  test("an agreement is undone by two people", () => {
    let undone = 0;
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { before, action } of walk(actions)) {
          if (action.type !== "CANCEL" || before.status !== "ACTIVE") continue;
          undone += 1;
          expect(before.cancelProposedBy).not.toBeNull();
          expect(action.by).not.toBe(before.cancelProposedBy);
        }
      }),
      { numRuns: 2000 },
    );
    expect(undone).toBeGreaterThan(0);
  });

  test("an appeal is heard at most once", () => {
    fc.assert(
      fc.property(walks, (actions) => {
        const appeals = walk(actions).filter((s) => s.action.type === "APPEAL");
        expect(appeals.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });

  test("a state survives being stored as columns", () => {
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { after } of walk(actions)) expect(caseState(caseFields(after))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });
});
