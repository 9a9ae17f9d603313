import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseState, PersonId, Thread } from "./case-state.ts";
import type { CaseStatus } from "./case-status.ts";

/** A case as columns. What a status does not use is null or left out. */
export type CaseFields = Readonly<{
  status: CaseStatus;
  submittedOn?: CalendarDate | null;
  /** Null, too, once the lease of the holder ran out. */
  assignedTo?: PersonId | null;
  maker?: PersonId | null;
  checker?: PersonId | null;
  declinedBy?: PersonId | null;
  declineChecker?: PersonId | null;
  appealedOn?: CalendarDate | null;
  counteredOn?: CalendarDate | null;
  evidenceDueOn?: CalendarDate | null;
  evidenceExtensions?: number | null;
  offerValidUntil?: CalendarDate | null;
  cancelProposedBy?: PersonId | null;
  /** Null on a declined case: declined for good. */
  appealUntil?: CalendarDate | null;
}>;

/**
 * The state that stored columns stand for.
 * @throws RangeError when a column that the status needs is missing: only we can have caused that.
 */
export function caseState(f: CaseFields): CaseState {
  const { status } = f;
  const neverSubmitted = f.submittedOn === null || f.submittedOn === undefined;
  if (status === "DRAFT") return { status };
  if (neverSubmitted && (status === "WITHDRAWN" || status === "EXPIRED")) return { status };
  const need = <T>(column: string, value: T | null | undefined): T => {
    if (value === null || value === undefined) throw new RangeError(`A case in ${status} needs ${column}.`);
    return value;
  };
  const thread: Thread = {
    submittedOn: need("submittedOn", f.submittedOn),
    maker: f.maker ?? null,
    checker: f.checker ?? null,
    declinedBy: f.declinedBy ?? null,
    declineChecker: f.declineChecker ?? null,
    appealedOn: f.appealedOn ?? null,
    ...(f.counteredOn ? { counteredOn: f.counteredOn } : {}),
  };
  switch (status) {
    case "UNDER_REVIEW":
      return { ...thread, status, assignedTo: f.assignedTo ?? null };
    case "EVIDENCE_REQUESTED":
      return {
        ...thread,
        status,
        assignedTo: f.assignedTo ?? null,
        evidenceDueOn: need("evidenceDueOn", f.evidenceDueOn),
        evidenceExtensions: f.evidenceExtensions ?? 0,
      };
    case "PENDING_SECOND_REVIEW":
      return { ...thread, status, maker: need("maker", f.maker) };
    case "OFFERED":
      return { ...thread, status, offerValidUntil: need("offerValidUntil", f.offerValidUntil) };
    case "ACTIVE":
      return { ...thread, status, cancelProposedBy: f.cancelProposedBy ?? null };
    case "DECLINED": {
      const declinedBy = need("declinedBy", f.declinedBy);
      return { ...thread, status, maker: f.maker ?? declinedBy, declinedBy, appealUntil: f.appealUntil ?? null };
    }
    case "APPEALED":
      return {
        ...thread,
        status,
        declinedBy: need("declinedBy", f.declinedBy),
        appealedOn: need("appealedOn", f.appealedOn),
      };
    default:
      return { ...thread, status };
  }
}

/** The columns of a state, every one set: what a status does not use is null. */
export function caseFields(state: CaseState): Required<CaseFields> {
  const none = {
    submittedOn: null,
    assignedTo: null,
    maker: null,
    checker: null,
    declinedBy: null,
    declineChecker: null,
    appealedOn: null,
    counteredOn: null,
    evidenceDueOn: null,
    evidenceExtensions: null,
    offerValidUntil: null,
    cancelProposedBy: null,
    appealUntil: null,
  };
  return { ...none, ...state };
}
