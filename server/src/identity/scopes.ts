import type { Role } from "./actor.ts";

/** What a partner's client may be given. */
export const SCOPES = [
  "case:read",
  "case:write",
  "loan:read",
  "loan:write",
  "offer:accept",
  "contact:read",
  "policy:read",
] as const;

export type Scope = (typeof SCOPES)[number];

/** What only people are given: no client can have it, whatever its token says. */
export type InsideScope = Scope | "case:notes";

const WORK: readonly InsideScope[] = [
  "case:notes",
  "case:read",
  "case:write",
  "loan:read",
  "contact:read",
  "policy:read",
];
const EDIT: readonly InsideScope[] = ["policy:read"];
const AUDIT: readonly InsideScope[] = ["case:notes", "case:read", "loan:read", "contact:read", "policy:read"];

/** What the work of a role takes. Partners have none by role: theirs come with the client. */
export const ROLE_SCOPES: Readonly<Record<Role, readonly InsideScope[]>> = {
  REVIEWER: WORK,
  SENIOR_REVIEWER: WORK,
  POLICY_EDITOR: EDIT,
  AUDITOR: AUDIT,
  PARTNER: [],
  PLATFORM_REVIEWER: WORK,
  PLATFORM_SENIOR_REVIEWER: WORK,
  PLATFORM_POLICY_EDITOR: EDIT,
  PLATFORM_AUDITOR: AUDIT,
};
