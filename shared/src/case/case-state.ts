import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseStatus } from "./case-status.ts";

/** A person, by the id the identity provider gave them. */
export type PersonId = string;

/** Who did what so far. It goes with the case from submission to its end, so that four eyes can be judged at any point. */
export type Thread = Readonly<{
  submittedOn: CalendarDate;
  /** Who made the latest decision; null while there is none, and for an automatic approval. */
  maker: PersonId | null;
  /** Who confirmed the latest decision, or sent it back. Never the maker. */
  checker: PersonId | null;
  /** Who declined the case the first time. Set from the first decline on. */
  declinedBy: PersonId | null;
  /** Who was checker when the case was declined the first time. */
  declineChecker: PersonId | null;
  /** Set while, and after, an appeal is heard. */
  appealedOn: CalendarDate | null;
  /** When the borrower asked for something else than was offered; they may once. Left out until then. */
  counteredOn?: CalendarDate;
}>;

/** A case, carrying exactly what the next move needs to know. */
export type CaseState =
  | Readonly<{ status: "DRAFT" }>
  | (Thread & Readonly<{ status: "SUBMITTED" }>)
  /** `assignedTo` is null when nobody holds the case, or the lease of the holder ran out. */
  | (Thread & Readonly<{ status: "UNDER_REVIEW"; assignedTo: PersonId | null }>)
  | (Thread &
      Readonly<{
        status: "EVIDENCE_REQUESTED";
        assignedTo: PersonId | null;
        evidenceDueOn: CalendarDate;
        /** How often the time to answer was extended. */
        evidenceExtensions: number;
      }>)
  | (Thread & Readonly<{ status: "PENDING_SECOND_REVIEW"; maker: PersonId }>)
  /** `offerValidUntil` is the last day on which an offer can be accepted. */
  | (Thread & Readonly<{ status: "OFFERED"; offerValidUntil: CalendarDate }>)
  /** `cancelProposedBy`: the first of the two people who undo an agreement. */
  | (Thread & Readonly<{ status: "ACTIVE"; cancelProposedBy: PersonId | null }>)
  | (Thread & Readonly<{ status: "COMPLETED" }>)
  | (Thread & Readonly<{ status: "BROKEN" }>)
  | (Thread & Readonly<{ status: "CANCELLED" }>)
  | (Thread & Readonly<{ status: "SPECIAL_HANDLING" }>)
  /** `appealUntil` is the last day to appeal; null: declined for good. */
  | (Thread & Readonly<{ status: "DECLINED"; maker: PersonId; declinedBy: PersonId; appealUntil: CalendarDate | null }>)
  | (Thread & Readonly<{ status: "APPEALED"; declinedBy: PersonId; appealedOn: CalendarDate }>)
  /** Without a thread when the case never was more than a draft. */
  | (Partial<Thread> & Readonly<{ status: "WITHDRAWN" }>)
  | (Partial<Thread> & Readonly<{ status: "EXPIRED" }>);

/** A case in one particular status. */
export type CaseIn<S extends CaseStatus> = Extract<CaseState, { status: S }>;
