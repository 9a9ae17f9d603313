import { ok } from "../../result/result.ts";
import type { ActionOf } from "../case-action.ts";
import type { CaseState, Thread } from "../case-state.ts";
import { isBarredByAppeal, newThread, threadOf } from "../thread.ts";
import { illegal, type Moved, refused } from "../transition-refusal.ts";

export function submit(state: CaseState, action: ActionOf<"SUBMIT">): Moved {
  return state.status === "DRAFT" ? ok({ status: "SUBMITTED", ...newThread(action.on) }) : illegal(state, action);
}

/** Not while a second person is looking: the decision comes first, then the borrower may let the offer go. */
export function withdraw(state: CaseState, action: ActionOf<"WITHDRAW">): Moved {
  switch (state.status) {
    case "DRAFT":
      return ok({ status: "WITHDRAWN" });
    case "SUBMITTED":
    case "UNDER_REVIEW":
    case "EVIDENCE_REQUESTED":
    case "OFFERED":
      return ok({ ...threadOf(state), status: "WITHDRAWN" });
    default:
      return illegal(state, action);
  }
}

/** A draft nobody finished, or an offer nobody accepted. How old a draft may get is the caller's to say. */
export function expire(state: CaseState, action: ActionOf<"EXPIRE">): Moved {
  if (state.status === "DRAFT") return ok({ status: "EXPIRED" });
  if (state.status !== "OFFERED") return illegal(state, action);
  if (action.on <= state.offerValidUntil) {
    return refused("OFFER_STILL_VALID", state, action, { validUntil: state.offerValidUntil });
  }
  return ok({ ...threadOf(state), status: "EXPIRED" });
}

/**
 * New information is a new receipt: the clock starts anew, and the case is with whoever took it up again. An appeal that
 * was heard stays heard: those it bars stay barred, and the next decline is for good too. What was never submitted is
 * begun anew instead.
 */
export function reopen(state: CaseState, action: ActionOf<"REOPEN">): Moved {
  switch (state.status) {
    case "DECLINED":
    case "SPECIAL_HANDLING":
      return reopened(state, action);
    case "WITHDRAWN":
    case "EXPIRED":
      return isThread(state) ? reopened(state, action) : illegal(state, action);
    default:
      return illegal(state, action);
  }
}

const isThread = (state: Partial<Thread>): state is Thread => state.submittedOn !== undefined;

function reopened(thread: CaseState & Thread, action: ActionOf<"REOPEN">): Moved {
  if (isBarredByAppeal(thread, action.by)) return refused("APPEAL_NEEDS_ANOTHER_PERSON", thread, action);
  const { declinedBy, declineChecker, appealedOn } = threadOf(thread);
  const heard = appealedOn === null ? {} : { declinedBy, declineChecker, appealedOn };
  return ok({ ...newThread(action.on), ...heard, status: "UNDER_REVIEW", assignedTo: action.by });
}
