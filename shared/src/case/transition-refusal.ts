import { err, type Result } from "../result/result.ts";
import type { CaseAction, CaseActionType } from "./case-action.ts";
import type { CaseState } from "./case-state.ts";
import type { CaseStatus } from "./case-status.ts";

const TRANSITION_REFUSALS = [
  "ILLEGAL_TRANSITION",
  "NOT_CLAIMED",
  "HELD_BY_ANOTHER",
  "MAKER_CANNOT_CHECK",
  "CHECKER_CANNOT_DECIDE",
  "APPEAL_NEEDS_ANOTHER_PERSON",
  "CANCEL_NEEDS_TWO_PEOPLE",
  "CANCEL_NOT_PROPOSED",
  "OFFERS_OUT_OF_RANGE",
  "OFFER_EXPIRED",
  "OFFER_STILL_VALID",
  "COUNTERED_ALREADY",
  "DECISION_FINAL",
  "APPEAL_WINDOW_CLOSED",
  "EVIDENCE_EXTENDED_ALREADY",
  "REASONS_MISSING",
] as const;
export type TransitionRefusalCode = (typeof TRANSITION_REFUSALS)[number];

/** Why an action does not apply. `facts` hold the dates and counts a sentence needs; never a person's id. */
export type TransitionRefusal = Readonly<{
  code: TransitionRefusalCode;
  from: CaseStatus;
  action: CaseActionType;
  facts?: Readonly<Record<string, string | number>>;
}>;

/** What every move answers. */
export type Moved = Result<CaseState, TransitionRefusal>;

export const illegal = (state: CaseState, action: CaseAction): Moved =>
  err({ code: "ILLEGAL_TRANSITION", from: state.status, action: action.type });

export const refused = (
  code: Exclude<TransitionRefusalCode, "ILLEGAL_TRANSITION">,
  state: CaseState,
  action: CaseAction,
  facts?: Readonly<Record<string, string | number>>,
): Moved => err({ code, from: state.status, action: action.type, ...(facts && { facts }) });
