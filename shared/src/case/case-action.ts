import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PersonId } from "./case-state.ts";
import type { DeclineReason } from "./case-words.ts";

export const CASE_ACTIONS = [
  "SUBMIT",
  "CLAIM",
  "RELEASE",
  "ASSIGN",
  "REQUEST_EVIDENCE",
  "EXTEND_EVIDENCE",
  "PROVIDE_EVIDENCE",
  "CLOSE_EVIDENCE_REQUEST",
  "APPROVE",
  "AUTO_APPROVE",
  "CONFIRM",
  "RETURN",
  "DECLINE",
  "APPEAL",
  "TAKE_APPEAL",
  "UPHOLD_DECLINE",
  "SPECIAL_HANDLING",
  "REOPEN",
  "ACCEPT_OFFER",
  "COUNTER_OFFER",
  "WITHDRAW",
  "EXPIRE",
  "COMPLETE",
  "BREAK",
  "END_HOLIDAY",
  "PROPOSE_CANCEL",
  "CANCEL",
] as const;

/** What may happen to a case. PRODUCT.md's picture, one word per arrow. */
export type CaseActionType = (typeof CASE_ACTIONS)[number];

/** One union member for each word of `T`, so that a single action can be picked out. */
type Each<T extends CaseActionType, Facts> = T extends CaseActionType ? Readonly<{ type: T } & Facts> : never;

/** Nobody in particular acts: the borrower through a partner, a job, or time itself. */
type OnDay = { on: CalendarDate };
type ByPerson = { on: CalendarDate; by: PersonId };

/** An action with its time and actor. Dates that follow from the policy come in with it (see `clock/`). */
export type CaseAction =
  | Each<"SUBMIT" | "PROVIDE_EVIDENCE" | "APPEAL", OnDay>
  | Each<"ACCEPT_OFFER" | "COUNTER_OFFER" | "WITHDRAW" | "EXPIRE" | "COMPLETE" | "BREAK" | "END_HOLIDAY", OnDay>
  | Each<"CLAIM" | "RELEASE" | "RETURN" | "TAKE_APPEAL" | "SPECIAL_HANDLING" | "REOPEN", ByPerson>
  | Each<"PROPOSE_CANCEL" | "CANCEL", ByPerson>
  /** `to`: whose it is to be from now on. */
  | Each<"ASSIGN", ByPerson & { to: PersonId }>
  | Each<"REQUEST_EVIDENCE", ByPerson & { evidenceDueOn: CalendarDate }>
  /** `by` is null when the time to answer ran out. */
  | Each<"CLOSE_EVIDENCE_REQUEST", OnDay & { by: PersonId | null }>
  /** `allowed`: how often the policy lets the time to answer be extended. */
  | Each<"EXTEND_EVIDENCE", ByPerson & { evidenceDueOn: CalendarDate; allowed: number }>
  /** `secondReview` is what `needsSecondReview` said; empty: the maker decides alone. */
  | Each<"APPROVE", ByPerson & { offers: number; offerValidUntil: CalendarDate; secondReview: readonly string[] }>
  | Each<"AUTO_APPROVE", OnDay & { offers: number; offerValidUntil: CalendarDate }>
  | Each<"CONFIRM", ByPerson & { offerValidUntil: CalendarDate }>
  /** `appealUntil` is ignored when an appeal is being heard: that decline is for good. */
  | Each<"DECLINE", ByPerson & { reasons: readonly DeclineReason[]; appealUntil: CalendarDate }>
  | Each<"UPHOLD_DECLINE", ByPerson & { reasons: readonly DeclineReason[] }>;

/** One particular action. */
export type ActionOf<T extends CaseActionType> = Extract<CaseAction, { type: T }>;
