import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseState } from "../case/case-state.ts";
import type { ProtectionInterval } from "./protection-interval.ts";

/**
 * The protection a case gives its loan, as it stands after a move on `on`: null for a draft, from the day of submission
 * otherwise. It lasts while the case is open and while the agreement is kept, and ends with a dated reason:
 *
 * - declined: it stays until the window to appeal closes; for good, until today;
 * - withdrawn, expired, completed, broken, cancelled: until today;
 * - special handling: it stays, until somebody ends it with a reason.
 */
export function protectionOfCase(state: CaseState, on: CalendarDate): ProtectionInterval | null {
  if (!("submittedOn" in state) || state.submittedOn === undefined) return null;
  const from = state.submittedOn;
  switch (state.status) {
    case "ACTIVE":
      return { from, to: null, reason: "AGREEMENT" };
    case "COMPLETED":
    case "BROKEN":
    case "CANCELLED":
      return { from, to: on, reason: "AGREEMENT" };
    case "DECLINED":
      return state.appealUntil === null
        ? { from, to: on, reason: "APPLICATION" }
        : { from, to: state.appealUntil, reason: "APPEAL_WINDOW" };
    case "WITHDRAWN":
    case "EXPIRED":
      return { from, to: on, reason: "APPLICATION" };
    default:
      return { from, to: null, reason: "APPLICATION" };
  }
}
