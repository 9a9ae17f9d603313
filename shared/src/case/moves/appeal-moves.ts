import { ok } from "../../result/result.ts";
import type { ActionOf } from "../case-action.ts";
import type { CaseState } from "../case-state.ts";
import { isBarredByAppeal, threadOf } from "../thread.ts";
import { illegal, type Moved, refused } from "../transition-refusal.ts";

/** Once, and in time: a decline on appeal is for good. */
export function appeal(state: CaseState, action: ActionOf<"APPEAL">): Moved {
  if (state.status !== "DECLINED") return illegal(state, action);
  if (state.appealUntil === null) return refused("DECISION_FINAL", state, action);
  if (action.on > state.appealUntil) {
    return refused("APPEAL_WINDOW_CLOSED", state, action, { appealUntil: state.appealUntil });
  }
  return ok({ ...threadOf(state), status: "APPEALED", declinedBy: state.declinedBy, appealedOn: action.on });
}

/** Maker, checker and appeal reviewer are three different people. */
export function takeAppeal(state: CaseState, action: ActionOf<"TAKE_APPEAL">): Moved {
  if (state.status !== "APPEALED") return illegal(state, action);
  if (isBarredByAppeal(state, action.by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  // The appeal is a fresh look: the earlier maker and checker stay on record as `declinedBy` and `declineChecker`.
  return ok({ ...threadOf(state), maker: null, checker: null, status: "UNDER_REVIEW", assignedTo: action.by });
}

/** The appeal is heard and the decline stands, for good. */
export function upholdDecline(state: CaseState, action: ActionOf<"UPHOLD_DECLINE">): Moved {
  if (state.status !== "APPEALED") return illegal(state, action);
  if (isBarredByAppeal(state, action.by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  if (action.reasons.length === 0) return refused("REASONS_MISSING", state, action);
  return ok({
    ...threadOf(state),
    status: "DECLINED",
    maker: action.by,
    checker: null,
    declinedBy: state.declinedBy,
    appealUntil: null,
  });
}
