import { baseRole } from "@respite/shared/case/action-roles";
import { ROLE_LABELS } from "@respite/shared/locale/labels/role-labels";
import { GraphQLError } from "graphql";
import type { Actor } from "./actor.ts";
import { AUTHORITY, type Operation } from "./authority-matrix.ts";
import type { Scope } from "./scopes.ts";

export type { Operation } from "./authority-matrix.ts";

/** Lets the actor pass, or says why not. @throws FORBIDDEN */
export function authorize(actor: Actor, operation: Operation): void {
  if (isAllowed(actor, operation)) return;
  throw new GraphQLError(refusal(actor, operation), { extensions: { code: "FORBIDDEN" } });
}

/** The operations an actor may use, in the order of the matrix. Four eyes and the state of a case come on top. */
export const permissionsOf = (actor: Actor): string[] =>
  Object.keys(AUTHORITY).filter((operation) => isAllowed(actor, operation as Operation));

/** Whatever the matrix does not grant is refused, an operation it does not know included. */
function isAllowed(actor: Actor, operation: Operation): boolean {
  if (!Object.hasOwn(AUTHORITY, operation)) return false;
  const { people, partner } = AUTHORITY[operation];
  if (actor.role === "PARTNER") return partner !== null && missing(actor, partner).length === 0;
  return (people as readonly string[]).includes(baseRole(actor.role));
}

function refusal(actor: Actor, operation: Operation): string {
  const partner = Object.hasOwn(AUTHORITY, operation) ? AUTHORITY[operation].partner : null;
  if (actor.role === "PARTNER" && partner) {
    return `This client lacks ${missing(actor, partner).join(" and ")}, which ${operation} takes.`;
  }
  return `${operation} is not open to the role ${ROLE_LABELS[actor.role].en}.`;
}

const missing = (actor: Actor, scopes: readonly Scope[]): Scope[] => scopes.filter((scope) => !actor.scopes.has(scope));
