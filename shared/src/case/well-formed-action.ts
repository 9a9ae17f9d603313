import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseAction, CaseActionType } from "./case-action.ts";
import type { PersonId } from "./case-state.ts";

/** Somebody who had no hand in any case. */
const NOBODY_YET: PersonId = "";

/**
 * An action of this type in which nothing is missing, so that only the state and the person can stand against it.
 * `permittedActions` asks with it; nothing stores it.
 */
export function wellFormedAction(type: CaseActionType, by: PersonId, on: CalendarDate): CaseAction {
  switch (type) {
    case "REQUEST_EVIDENCE":
      return { type, by, on, evidenceDueOn: on };
    case "EXTEND_EVIDENCE":
      return { type, by, on, evidenceDueOn: on, allowed: Number.MAX_SAFE_INTEGER };
    case "APPROVE":
      return { type, by, on, offers: 1, offerValidUntil: on, secondReview: [] };
    case "AUTO_APPROVE":
      return { type, on, offers: 1, offerValidUntil: on };
    case "CONFIRM":
      return { type, by, on, offerValidUntil: on };
    case "DECLINE":
      return { type, by, on, reasons: ["OTHER"], appealUntil: on };
    case "UPHOLD_DECLINE":
      return { type, by, on, reasons: ["OTHER"] };
    case "ASSIGN":
      return { type, by, on, to: NOBODY_YET };
    case "CLOSE_EVIDENCE_REQUEST":
    case "CLAIM":
    case "RELEASE":
    case "RETURN":
    case "TAKE_APPEAL":
    case "SPECIAL_HANDLING":
    case "REOPEN":
    case "PROPOSE_CANCEL":
    case "CANCEL":
      return { type, by, on };
    default:
      return { type, on };
  }
}
