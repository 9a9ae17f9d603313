import type { CaseAction } from "./case-action.ts";
import type { CaseState } from "./case-state.ts";
import {
  acceptOffer,
  cancel,
  counterOffer,
  endAgreement,
  endHolidayOf,
  proposeCancel,
} from "./moves/agreement-moves.ts";
import { appeal, takeAppeal, upholdDecline } from "./moves/appeal-moves.ts";
import { expire, reopen, submit, withdraw } from "./moves/application-moves.ts";
import { approve, autoApprove, confirm, decline, sendBack, specialHandling } from "./moves/decision-moves.ts";
import {
  assign,
  claim,
  closeEvidenceRequest,
  extendEvidence,
  provideEvidence,
  release,
  requestEvidence,
} from "./moves/review-moves.ts";
import type { Moved } from "./transition-refusal.ts";

/**
 * The next state of a case, or why `action` is not allowed from this one. What no move lists is refused.
 *
 * Roles are not asked here, only persons: see `permitted-actions.ts` for who may try.
 */
export function transition(state: CaseState, action: CaseAction): Moved {
  switch (action.type) {
    case "SUBMIT":
      return submit(state, action);
    case "WITHDRAW":
      return withdraw(state, action);
    case "EXPIRE":
      return expire(state, action);
    case "CLAIM":
      return claim(state, action);
    case "RELEASE":
      return release(state, action);
    case "ASSIGN":
      return assign(state, action);
    case "REQUEST_EVIDENCE":
      return requestEvidence(state, action);
    case "EXTEND_EVIDENCE":
      return extendEvidence(state, action);
    case "PROVIDE_EVIDENCE":
      return provideEvidence(state, action);
    case "CLOSE_EVIDENCE_REQUEST":
      return closeEvidenceRequest(state, action);
    case "APPROVE":
      return approve(state, action);
    case "AUTO_APPROVE":
      return autoApprove(state, action);
    case "CONFIRM":
      return confirm(state, action);
    case "RETURN":
      return sendBack(state, action);
    case "DECLINE":
      return decline(state, action);
    case "SPECIAL_HANDLING":
      return specialHandling(state, action);
    case "REOPEN":
      return reopen(state, action);
    case "APPEAL":
      return appeal(state, action);
    case "TAKE_APPEAL":
      return takeAppeal(state, action);
    case "UPHOLD_DECLINE":
      return upholdDecline(state, action);
    case "ACCEPT_OFFER":
      return acceptOffer(state, action);
    case "COUNTER_OFFER":
      return counterOffer(state, action);
    case "COMPLETE":
    case "BREAK":
      return endAgreement(state, action);
    case "END_HOLIDAY":
      return endHolidayOf(state, action);
    case "PROPOSE_CANCEL":
      return proposeCancel(state, action);
    case "CANCEL":
      return cancel(state, action);
  }
}
