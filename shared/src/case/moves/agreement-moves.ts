import { ok } from "../../result/result.ts";
import type { ActionOf } from "../case-action.ts";
import type { CaseState } from "../case-state.ts";
import { threadOf } from "../thread.ts";
import { illegal, type Moved, refused } from "../transition-refusal.ts";

export function acceptOffer(state: CaseState, action: ActionOf<"ACCEPT_OFFER">): Moved {
  if (state.status !== "OFFERED") return illegal(state, action);
  if (action.on > state.offerValidUntil) {
    return refused("OFFER_EXPIRED", state, action, { validUntil: state.offerValidUntil });
  }
  return ok({ ...threadOf(state), status: "ACTIVE", cancelProposedBy: null });
}

/** The borrower asks, once, for something else: the offers are off, and the case is decided anew, by anybody. */
export function counterOffer(state: CaseState, action: ActionOf<"COUNTER_OFFER">): Moved {
  if (state.status !== "OFFERED") return illegal(state, action);
  const { counteredOn, offerValidUntil } = state;
  if (counteredOn !== undefined) return refused("COUNTERED_ALREADY", state, action, { counteredOn });
  if (action.on > offerValidUntil) return refused("OFFER_EXPIRED", state, action, { validUntil: offerValidUntil });
  const thread = { ...threadOf(state), maker: null, checker: null, counteredOn: action.on };
  return ok({ ...thread, status: "UNDER_REVIEW", assignedTo: null });
}

/** The agreement was kept to the end, or broken after the cure days. */
export function endAgreement(state: CaseState, action: ActionOf<"COMPLETE"> | ActionOf<"BREAK">): Moved {
  if (state.status !== "ACTIVE") return illegal(state, action);
  return ok({ ...threadOf(state), status: action.type === "COMPLETE" ? "COMPLETED" : "BROKEN" });
}

/** The borrower can pay again before the months without payment are over: the agreement goes on, on a shorter schedule. */
export function endHolidayOf(state: CaseState, action: ActionOf<"END_HOLIDAY">): Moved {
  if (state.status !== "ACTIVE") return illegal(state, action);
  return ok(state);
}

/** The first of two people says the agreement should be undone; a later proposal replaces an earlier one. */
export function proposeCancel(state: CaseState, action: ActionOf<"PROPOSE_CANCEL">): Moved {
  if (state.status !== "ACTIVE") return illegal(state, action);
  return ok({ ...state, cancelProposedBy: action.by });
}

/** The second person undoes it. */
export function cancel(state: CaseState, action: ActionOf<"CANCEL">): Moved {
  if (state.status !== "ACTIVE") return illegal(state, action);
  if (state.cancelProposedBy === null) return refused("CANCEL_NOT_PROPOSED", state, action);
  if (state.cancelProposedBy === action.by) return refused("CANCEL_NEEDS_TWO_PEOPLE", state, action);
  return ok({ ...threadOf(state), status: "CANCELLED" });
}
