import { type BaseRole, baseRole } from "@respite/shared/case/action-roles";
import { GraphQLError } from "graphql";
import type { Actor } from "./actor.ts";
import { type Grant, OPERATIONS, type Operation } from "./operations.ts";

export type { Operation } from "./operations.ts";

const grants: Readonly<Record<Operation, Grant>> = OPERATIONS;

/** Whether role and scopes of `actor` cover `operation`. What is not in the matrix is nobody's. */
export function may(actor: Actor | null, operation: Operation): boolean {
  const grant = grants[operation];
  if (grant === undefined) return false;
  if (grant === "EVERYBODY") return true;
  return (
    actor !== null &&
    grant.roles.includes(baseRole(actor.role) as BaseRole) &&
    grant.scopes.every((s) => actor.scopes.has(s))
  );
}

/** @throws FORBIDDEN when role or scopes of `actor` do not cover `operation` */
export function authorize(actor: Actor, operation: Operation): void {
  if (may(actor, operation)) return;
  const grant = grants[operation];
  const missing = typeof grant === "object" ? grant.scopes.filter((scope) => !actor.scopes.has(scope)) : [];
  const message = missing.length
    ? `${operation} needs the scope ${missing.join(" and ")}.`
    : `${operation} is not for the role ${actor.role}.`;
  throw new GraphQLError(message, { extensions: { code: "FORBIDDEN" } });
}

/** The operations that `actor` may use, sorted. */
export const permissionsOf = (actor: Actor): Operation[] =>
  (Object.keys(OPERATIONS) as Operation[]).filter((operation) => may(actor, operation)).sort();
