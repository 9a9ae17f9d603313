import type { ActorRole } from "./actor-role.ts";
import type { CaseActionType } from "./case-action.ts";
import type { CaseState } from "./case-state.ts";

/** A role without the difference between one institution and the whole platform. */
export type BaseRole = Exclude<ActorRole, `PLATFORM_${string}`>;

const REVIEWERS: readonly BaseRole[] = ["REVIEWER", "SENIOR_REVIEWER"];
const SENIOR: readonly BaseRole[] = ["SENIOR_REVIEWER"];
/** Borrowers act through their lender's app; a reviewer writes down what a borrower says by phone or letter. */
const BORROWER_SIDE: readonly BaseRole[] = ["PARTNER", "REVIEWER", "SENIOR_REVIEWER"];

/** Who may try what. PRODUCT.md's roles as data; four eyes come on top, in `transition`. */
export const ACTION_ROLES: Readonly<Record<CaseActionType, readonly BaseRole[]>> = {
  SUBMIT: BORROWER_SIDE,
  CLAIM: REVIEWERS,
  RELEASE: REVIEWERS,
  /** Who gives out work may take it back from its holder, too. */
  ASSIGN: SENIOR,
  REQUEST_EVIDENCE: REVIEWERS,
  EXTEND_EVIDENCE: REVIEWERS,
  PROVIDE_EVIDENCE: BORROWER_SIDE,
  CLOSE_EVIDENCE_REQUEST: ["REVIEWER", "SENIOR_REVIEWER", "SYSTEM"],
  APPROVE: REVIEWERS,
  AUTO_APPROVE: ["SYSTEM"],
  CONFIRM: SENIOR,
  RETURN: SENIOR,
  DECLINE: REVIEWERS,
  APPEAL: BORROWER_SIDE,
  TAKE_APPEAL: SENIOR,
  UPHOLD_DECLINE: SENIOR,
  SPECIAL_HANDLING: SENIOR,
  REOPEN: SENIOR,
  /** An offer binds the borrower: nobody at the lender accepts it for them. */
  ACCEPT_OFFER: ["PARTNER"],
  COUNTER_OFFER: ["PARTNER"],
  /** New terms, sooner to be paid: they bind the borrower as an offer does. */
  END_HOLIDAY: ["PARTNER"],
  WITHDRAW: BORROWER_SIDE,
  EXPIRE: ["SYSTEM"],
  COMPLETE: ["SYSTEM"],
  BREAK: ["SYSTEM"],
  PROPOSE_CANCEL: REVIEWERS,
  CANCEL: SENIOR,
};

const BASE: Readonly<Record<ActorRole, BaseRole>> = {
  REVIEWER: "REVIEWER",
  SENIOR_REVIEWER: "SENIOR_REVIEWER",
  POLICY_EDITOR: "POLICY_EDITOR",
  AUDITOR: "AUDITOR",
  PARTNER: "PARTNER",
  PLATFORM_REVIEWER: "REVIEWER",
  PLATFORM_SENIOR_REVIEWER: "SENIOR_REVIEWER",
  PLATFORM_POLICY_EDITOR: "POLICY_EDITOR",
  PLATFORM_AUDITOR: "AUDITOR",
  SYSTEM: "SYSTEM",
};

export const baseRole = (role: ActorRole): BaseRole => BASE[role];

/** Work that decides a case. On appeal it is for senior reviewers, as hearing the appeal is. */
const DECIDES: readonly CaseActionType[] = [
  "CLAIM",
  "RELEASE",
  "REQUEST_EVIDENCE",
  "EXTEND_EVIDENCE",
  "CLOSE_EVIDENCE_REQUEST",
  "APPROVE",
  "DECLINE",
];

/** Whether a role may try an action on a case that stands so. Persons, and what the action carries, come on top. */
export function mayTry(action: CaseActionType, state: CaseState, role: ActorRole): boolean {
  const base = baseRole(role);
  const onAppeal = "appealedOn" in state && state.appealedOn != null;
  if (onAppeal && base === "REVIEWER" && DECIDES.includes(action)) return false;
  return ACTION_ROLES[action].includes(base);
}
