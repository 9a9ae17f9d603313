import type { JWTPayload } from "jose";
import { z } from "zod";
import { type Actor, isPlatformRole, ROLES } from "./actor.ts";
import { ROLE_SCOPES, SCOPES } from "./scopes.ts";

/** Whom access tokens are for. */
export const AUDIENCE = "respite-api";

/** The type of an access token (RFC 9068): an ID token does not pass for one. */
export const ACCESS_TOKEN_TYPE = "at+jwt";

const claims = z
  .object({
    /** One person is one id, however it is spelled: limits, makers and checkers are known by it. */
    sub: z.uuid().toLowerCase(),
    name: z.string().min(1).max(200),
    respite_role: z.enum(ROLES),
    respite_institution: z.uuid().optional(),
    scope: z.string().max(1000).default(""),
  })
  .refine(({ respite_role: role, respite_institution: id }) => isPlatformRole(role) === (id === undefined));

/** What a token says of an actor. */
export function claimsOf({ id, name, role, institutionId, scopes }: Actor) {
  return {
    sub: id,
    name,
    respite_role: role,
    ...(institutionId === null ? {} : { respite_institution: institutionId }),
    scope: [...scopes].join(" "),
  };
}

/** The actor of whom a token speaks; null when it lacks something, or gives an institution to a platform role. */
export function actorOfClaims(payload: JWTPayload): Actor | null {
  const read = claims.safeParse(payload);
  if (!read.success) return null;
  const { sub: id, name, respite_role: role, respite_institution, scope } = read.data;
  const granted = role === "PARTNER" ? SCOPES.filter((each) => scope.split(" ").includes(each)) : ROLE_SCOPES[role];
  return { id, name, role, institutionId: respite_institution ?? null, scopes: new Set(granted) };
}
