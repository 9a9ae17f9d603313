import { ACTION_ROLES, type BaseRole } from "@respite/shared/case/action-roles";
import type { CaseActionType } from "@respite/shared/case/case-action";
import type { Scope } from "./scopes.ts";

/** Who may use an operation, and the scopes their token must carry. */
export type Grant = "EVERYBODY" | Readonly<{ roles: readonly BaseRole[]; scopes: readonly Scope[] }>;

/** Personal data of borrowers is for those who work on it; who edits policies needs none of it. */
const CASE_READERS: readonly BaseRole[] = ["REVIEWER", "SENIOR_REVIEWER", "AUDITOR", "PARTNER"];
const EVERY_ROLE: readonly BaseRole[] = [...CASE_READERS, "POLICY_EDITOR"];

const read = (roles: readonly BaseRole[], ...scopes: Scope[]): Grant => ({ roles, scopes });

/** A command on a case is for whom the domain allows its action; jobs come in another way. */
const command = (action: CaseActionType, scope: Scope = "case:write"): Grant => ({
  roles: ACTION_ROLES[action].filter((role) => role !== "SYSTEM"),
  scopes: [scope],
});

/** The authority matrix: every root field of the API. What is not here is refused. */
export const OPERATIONS = {
  viewer: "EVERYBODY",
  repaymentSchedule: "EVERYBODY",
  case: read(CASE_READERS, "case:read"),
  cases: read(CASE_READERS, "case:read"),
  node: read(CASE_READERS, "case:read", "loan:read"),
  loan: read(CASE_READERS, "loan:read"),
  policyVersion: read(EVERY_ROLE, "policy:read"),
  reliefPreview: read(CASE_READERS, "case:read"),
  mayContact: read(CASE_READERS, "contact:read"),
  reportingStatus: read(CASE_READERS, "contact:read"),
  loanRegister: read(["PARTNER"], "loan:write"),
  caseDraft: command("SUBMIT"),
  caseSubmit: command("SUBMIT"),
  caseClaim: command("CLAIM"),
  caseRelease: command("RELEASE"),
  caseRequestEvidence: command("REQUEST_EVIDENCE"),
  caseProvideEvidence: command("PROVIDE_EVIDENCE"),
  caseApprove: command("APPROVE"),
  caseDecline: command("DECLINE"),
  caseConfirm: command("CONFIRM"),
  caseReturn: command("RETURN"),
  caseWithdraw: command("WITHDRAW"),
  offerAccept: command("ACCEPT_OFFER", "offer:accept"),
  appealOpen: command("APPEAL"),
} as const satisfies Record<string, Grant>;

export type Operation = keyof typeof OPERATIONS;
