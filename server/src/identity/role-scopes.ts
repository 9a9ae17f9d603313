import { type BaseRole, baseRole } from "@respite/shared/case/action-roles";
import type { Role } from "./actor.ts";
import { type Grant, OPERATIONS } from "./operations.ts";
import { SCOPES, type Scope } from "./scopes.ts";

/** The scopes that a role can make use of: what a person's token is given. */
export function scopesOfRole(role: Role): readonly Scope[] {
  const base: BaseRole = baseRole(role);
  const usable = (Object.values(OPERATIONS) as Grant[]).flatMap((grant) =>
    grant !== "EVERYBODY" && grant.roles.includes(base) ? grant.scopes : [],
  );
  return SCOPES.filter((scope) => usable.includes(scope));
}
