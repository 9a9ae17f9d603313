import { ok } from "../../result/result.ts";
import type { ActionOf } from "../case-action.ts";
import type { CaseIn, CaseState } from "../case-state.ts";
import { isBarredByAppeal, newThread, threadOf } from "../thread.ts";
import { illegal, type Moved, refused } from "../transition-refusal.ts";
import { notTheirs } from "./review-moves.ts";

/** An `OFFERED` case carries one to four offers. */
const MAX_OFFERS = 4;

const isOfferCount = (n: number): boolean => Number.isInteger(n) && n >= 1 && n <= MAX_OFFERS;

/** Whoever sent a proposal back has seen it as checker, and stays checker. */
const wasChecker = (state: CaseIn<"UNDER_REVIEW">, by: string): boolean => state.checker === by;

export function approve(state: CaseState, action: ActionOf<"APPROVE">): Moved {
  if (state.status !== "UNDER_REVIEW") return illegal(state, action);
  const no = notTheirs(state, action, action.by);
  if (no) return no;
  if (wasChecker(state, action.by)) return refused("CHECKER_CANNOT_DECIDE", state, action);
  if (!isOfferCount(action.offers)) {
    return refused("OFFERS_OUT_OF_RANGE", state, action, { offers: action.offers, max: MAX_OFFERS });
  }
  const thread = { ...threadOf(state), maker: action.by, checker: null };
  return action.secondReview.length > 0
    ? ok({ ...thread, status: "PENDING_SECOND_REVIEW" })
    : ok({ ...thread, status: "OFFERED", offerValidUntil: action.offerValidUntil });
}

/** Automatic approval has no maker. There is no automatic decline: a person decides. */
export function autoApprove(state: CaseState, action: ActionOf<"AUTO_APPROVE">): Moved {
  if (state.status !== "SUBMITTED") return illegal(state, action);
  if (!isOfferCount(action.offers)) {
    return refused("OFFERS_OUT_OF_RANGE", state, action, { offers: action.offers, max: MAX_OFFERS });
  }
  return ok({ ...newThread(state.submittedOn), status: "OFFERED", offerValidUntil: action.offerValidUntil });
}

export function confirm(state: CaseState, action: ActionOf<"CONFIRM">): Moved {
  if (state.status !== "PENDING_SECOND_REVIEW") return illegal(state, action);
  const no = notTheirsToCheck(state, action);
  if (no) return no;
  return ok({
    ...threadOf(state),
    checker: action.by,
    status: "OFFERED",
    offerValidUntil: action.offerValidUntil,
  });
}

/** Sends a proposal back to its maker. */
export function sendBack(state: CaseState, action: ActionOf<"RETURN">): Moved {
  if (state.status !== "PENDING_SECOND_REVIEW") return illegal(state, action);
  const no = notTheirsToCheck(state, action);
  if (no) return no;
  return ok({ ...threadOf(state), checker: action.by, status: "UNDER_REVIEW", assignedTo: state.maker });
}

function notTheirsToCheck(
  state: CaseIn<"PENDING_SECOND_REVIEW">,
  action: ActionOf<"CONFIRM"> | ActionOf<"RETURN">,
): Moved | null {
  if (action.by === state.maker) return refused("MAKER_CANNOT_CHECK", state, action);
  return isBarredByAppeal(state, action.by) ? refused("APPEAL_NEEDS_ANOTHER_PERSON", state, action) : null;
}

export function decline(state: CaseState, action: ActionOf<"DECLINE">): Moved {
  if (state.status !== "UNDER_REVIEW") return illegal(state, action);
  const no = notTheirs(state, action, action.by);
  if (no) return no;
  if (wasChecker(state, action.by)) return refused("CHECKER_CANNOT_DECIDE", state, action);
  if (action.reasons.length === 0) return refused("REASONS_MISSING", state, action);
  const onAppeal = state.appealedOn !== null;
  return ok({
    ...threadOf(state),
    status: "DECLINED",
    maker: action.by,
    declinedBy: state.declinedBy ?? action.by,
    declineChecker: onAppeal ? state.declineChecker : state.checker,
    appealUntil: onAppeal ? null : action.appealUntil,
  });
}

export function specialHandling(state: CaseState, action: ActionOf<"SPECIAL_HANDLING">): Moved {
  if (state.status !== "UNDER_REVIEW") return illegal(state, action);
  return notTheirs(state, action, action.by) ?? ok({ ...threadOf(state), status: "SPECIAL_HANDLING" });
}
