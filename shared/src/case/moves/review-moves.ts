import { ok } from "../../result/result.ts";
import type { ActionOf, CaseAction } from "../case-action.ts";
import type { CaseIn, CaseState, PersonId } from "../case-state.ts";
import { isBarredByAppeal, threadOf } from "../thread.ts";
import { illegal, type Moved, refused } from "../transition-refusal.ts";

/** Takes a case. Claiming one's own again changes nothing, so a lease can be renewed by it. */
export function claim(state: CaseState, action: ActionOf<"CLAIM">): Moved {
  if (state.status !== "SUBMITTED" && state.status !== "UNDER_REVIEW") return illegal(state, action);
  const holder = state.status === "UNDER_REVIEW" ? state.assignedTo : null;
  if (holder !== null && holder !== action.by) return refused("HELD_BY_ANOTHER", state, action);
  if (isBarredByAppeal(state, action.by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  return ok({ ...threadOf(state), status: "UNDER_REVIEW", assignedTo: action.by });
}

/** Lets a case go: by its holder, or by whoever the caller lets reassign work. */
export function release(state: CaseState, action: ActionOf<"RELEASE">): Moved {
  if (state.status !== "UNDER_REVIEW") return illegal(state, action);
  if (state.assignedTo === null) return refused("NOT_CLAIMED", state, action);
  return ok({ ...state, assignedTo: null });
}

/** Gives a case to somebody, whoever holds it; neither by nor to one whom four eyes keep from deciding it. */
export function assign(state: CaseState, action: ActionOf<"ASSIGN">): Moved {
  if (state.status !== "SUBMITTED" && state.status !== "UNDER_REVIEW") return illegal(state, action);
  const isBarred = isBarredByAppeal(state, action.by) || isBarredByAppeal(state, action.to);
  if (isBarred) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  if (state.checker === action.to) return refused("CHECKER_CANNOT_DECIDE", state, action);
  return ok({ ...threadOf(state), status: "UNDER_REVIEW", assignedTo: action.to });
}

/** Why `by` may not work on a case under review; null when they may. */
export function notTheirs(state: CaseIn<"UNDER_REVIEW">, action: CaseAction, by: PersonId): Moved | null {
  if (isBarredByAppeal(state, by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  if (state.assignedTo === null) return refused("NOT_CLAIMED", state, action);
  return state.assignedTo === by ? null : refused("HELD_BY_ANOTHER", state, action);
}

export function requestEvidence(state: CaseState, action: ActionOf<"REQUEST_EVIDENCE">): Moved {
  if (state.status !== "UNDER_REVIEW") return illegal(state, action);
  const no = notTheirs(state, action, action.by);
  if (no) return no;
  return ok({
    ...threadOf(state),
    status: "EVIDENCE_REQUESTED",
    assignedTo: action.by,
    evidenceDueOn: action.evidenceDueOn,
    evidenceExtensions: 0,
  });
}

/** Why `by` may not act on an open evidence request. A lease that ran out while waiting for the borrower is no reason. */
function notTheirRequest(state: CaseIn<"EVIDENCE_REQUESTED">, action: CaseAction, by: PersonId): Moved | null {
  if (isBarredByAppeal(state, by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action);
  const others = state.assignedTo !== null && state.assignedTo !== by;
  return others ? refused("HELD_BY_ANOTHER", state, action) : null;
}

export function extendEvidence(state: CaseState, action: ActionOf<"EXTEND_EVIDENCE">): Moved {
  if (state.status !== "EVIDENCE_REQUESTED") return illegal(state, action);
  const no = notTheirRequest(state, action, action.by);
  if (no) return no;
  if (state.evidenceExtensions >= action.allowed) {
    return refused("EVIDENCE_EXTENDED_ALREADY", state, action, { allowed: action.allowed });
  }
  return ok({ ...state, evidenceDueOn: action.evidenceDueOn, evidenceExtensions: state.evidenceExtensions + 1 });
}

/** The borrower answered: back to whoever held the case. */
export function provideEvidence(state: CaseState, action: ActionOf<"PROVIDE_EVIDENCE">): Moved {
  return state.status === "EVIDENCE_REQUESTED" ? ok(resumed(state)) : illegal(state, action);
}

/** The time ran out, or the reviewer needs the answer no longer. */
export function closeEvidenceRequest(state: CaseState, action: ActionOf<"CLOSE_EVIDENCE_REQUEST">): Moved {
  if (state.status !== "EVIDENCE_REQUESTED") return illegal(state, action);
  const no = action.by === null ? null : notTheirRequest(state, action, action.by);
  return no ?? ok(resumed(state));
}

const resumed = (state: CaseIn<"EVIDENCE_REQUESTED">): CaseState => ({
  ...threadOf(state),
  status: "UNDER_REVIEW",
  assignedTo: state.assignedTo,
});
