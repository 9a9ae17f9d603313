import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_ACTIONS, type CaseAction, type CaseActionType } from "./case-action.ts";
import { caseFields, caseState } from "./case-fields.ts";
import { CASE_MOVES } from "./case-moves.ts";
import type { CaseState } from "./case-state.ts";
import { transition } from "./transition.ts";
import { wellFormedAction } from "./well-formed-action.ts";

const PEOPLE = ["ann", "bo", "cy", "dee"] as const;

/** Who tries what next; `pick` chooses among the moves the table lists, so that walks go deep. */
type Person = (typeof PEOPLE)[number];
type Try = Readonly<{ pick: number; by: Person; to: Person; second: boolean }>;

/** Ways out that end a walk before anything interesting happened. */
const EARLY_ENDS: readonly CaseActionType[] = ["WITHDRAW", "EXPIRE", "SPECIAL_HANDLING"];

function actionOf({ pick, by, to, second }: Try, { status }: CaseState): CaseAction | null {
  const types = CASE_ACTIONS.filter((type) => CASE_MOVES[status][type] && !EARLY_ENDS.includes(type));
  const type = types[pick % types.length];
  if (!type) return null;
  const action = wellFormedAction(type, by, "2026-03-05");
  if (action.type === "ASSIGN") return { ...action, to };
  return action.type === "APPROVE" ? { ...action, secondReview: second ? ["LARGE_EXPOSURE"] : [] } : action;
}

type Step = Readonly<{ before: CaseState; action: CaseAction; after: CaseState }>;

/** All the steps that a list of tries leads through; a refused action leaves the case where it is. */
function walk(tries: readonly Try[]): Step[] {
  let state: CaseState = { status: "DRAFT" };
  return tries.flatMap((attempt) => {
    const action = actionOf(attempt, state);
    if (!action) return [];
    const next = transition(state, action);
    if (!next.ok) return [];
    const step = { before: state, action, after: next.value };
    state = next.value;
    return [step];
  });
}

const person = fc.constantFrom(...PEOPLE);
const walks = fc.array(fc.record({ pick: fc.nat(), by: person, to: person, second: fc.boolean() }), {
  minLength: 20,
  maxLength: 120,
});

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

  test("no case on appeal is assigned to who had a hand in the decline, and none to who returned the proposal", () => {
    let assigned = 0;
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { before, action, after } of walk(actions)) {
          if (action.type !== "ASSIGN" || !("assignedTo" in after)) continue;
          assigned += 1;
          expect(after.assignedTo).toBe(action.to);
          expect(after.checker).not.toBe(action.to);
          if ("appealedOn" in before && before.appealedOn)
            expect([before.declinedBy, before.declineChecker]).not.toContain(action.to);
        }
      }),
      { numRuns: 2000 },
    );
    expect(assigned).toBeGreaterThan(0);
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

  test("whoever returned a proposal does not make the next one, nor decline it", () => {
    fc.assert(
      fc.property(walks, (actions) => {
        for (const { before, action } of walk(actions)) {
          if (action.type !== "APPROVE" && action.type !== "DECLINE") continue;
          if (before.status === "UNDER_REVIEW") expect(action.by).not.toBe(before.checker);
        }
      }),
      { numRuns: 2000 },
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
