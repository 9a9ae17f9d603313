import { DECIDING_ROLES, type DecidingRole } from "@respite/shared/authority/own-authority";
import { baseRole } from "@respite/shared/case/action-roles";
import type { Actor } from "../identity/actor.ts";

/** A role that decides cases, in an institution or across them. */
export type PersonRole = DecidingRole | `PLATFORM_${DecidingRole}`;

/** Somebody whose name is kept: who decides, because limits are set for them. Of nobody else is it needed. */
export type Decider = Actor & Readonly<{ role: PersonRole }>;

export const decides = (actor: Actor): actor is Decider =>
  (DECIDING_ROLES as readonly string[]).includes(baseRole(actor.role));
