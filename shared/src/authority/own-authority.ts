import { baseRole } from "../case/action-roles.ts";
import type { CaseActor } from "../case/permitted-actions.ts";
import { type AuthorityLimits, unlimited } from "./authority-limits.ts";
import { isWithin } from "./stricter-of.ts";

/** The roles that decide cases, and so have an authority that can be limited. */
export const DECIDING_ROLES = ["REVIEWER", "SENIOR_REVIEWER"] as const;
export type DecidingRole = (typeof DECIDING_ROLES)[number];

/** Limits and whom they were set for: a role, or one person by their id. */
export type SetLimits = Readonly<{ subject: string; limits: AuthorityLimits }>;

/** Under which subjects somebody's limits lie: their own come first. */
export const subjectsOf = ({ id, role }: CaseActor): readonly [person: string, role: string] => [id, baseRole(role)];

/** What was set for a person, or else for the role; null where neither was. */
export function ownAuthority(set: readonly SetLimits[], who: CaseActor): AuthorityLimits | null {
  const [person, role] = subjectsOf(who);
  const found = set.find(({ subject }) => subject === person) ?? set.find(({ subject }) => subject === role);
  return found?.limits ?? null;
}

/**
 * Whether `who` would be allowed more by a change of what is set than before it: nobody raises their own authority. Whoever
 * decides no case in this role may in another one: what is set for a person holds in all of theirs.
 */
export function raisesOwn(who: CaseActor, before: readonly SetLimits[], after: readonly SetLimits[]): boolean {
  const was = ownAuthority(before, who);
  if (was === null) return false;
  return !isWithin(ownAuthority(after, who) ?? unlimited(was.currency), was);
}
