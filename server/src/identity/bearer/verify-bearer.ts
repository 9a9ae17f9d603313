import { createLocalJWKSet, createRemoteJWKSet, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { JOSEError } from "jose/errors";
import type { Actor } from "../actor.ts";
import { ISSUER_ALGORITHM, publicHalf, type SigningKey } from "../issuer/issuer-keys.ts";
import type { Revocations } from "../revocation/revocations.ts";
import { ACCESS_TOKEN_TYPE, AUDIENCE, actorOfClaims } from "../token-claims.ts";
import { unauthenticated } from "./unauthenticated.ts";
import { TOLERANCE, VerifiedTokens } from "./verified-tokens.ts";

/** Whose tokens are taken. Never a secret both sides know, never none. */
export type Issuer = Readonly<{
  url: string;
  keys: JWTVerifyGetKey;
  algorithms: readonly string[];
  verified: VerifiedTokens;
  met: Met;
  revocations: Revocations;
}>;

/** Is told whose token was verified anew, at an instant. Neither waited for, nor may it fail. */
export type Met = (actor: Actor, now: string) => void;

type Hears = Pick<Issuer, "met" | "revocations">;

export const developmentIssuer = (url: string, key: SigningKey, hears: Hears): Issuer => ({
  url,
  keys: createLocalJWKSet({ keys: [publicHalf(key)] }),
  algorithms: [ISSUER_ALGORITHM],
  verified: new VerifiedTokens(),
  ...hears,
});

export const remoteIssuer = (url: string, jwksUri: string, hears: Hears): Issuer => ({
  url,
  keys: createRemoteJWKSet(new URL(jwksUri)),
  algorithms: ["ES256", "ES384", "PS256", "RS256", "EdDSA"],
  verified: new VerifiedTokens(),
  ...hears,
});

/** That the issuer cannot be asked says nothing about the token. */
const ISSUER_FAILED: ReadonlySet<string> = new Set(["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"]);

const NOT_VALID = "The bearer token is not valid, or no longer: get a new one.";

/** The actor of an access token at an instant. @throws UNAUTHENTICATED whatever is wrong with it */
export async function verifyAccessToken(token: string, issuer: Issuer, now: string): Promise<Actor> {
  const actor = issuer.verified.actorOf(token, now) ?? (await verifiedAnew(token, issuer, now));
  if (issuer.revocations.isRevoked(actor)) throw unauthenticated(NOT_VALID);
  return actor;
}

async function verifiedAnew(token: string, issuer: Issuer, now: string): Promise<Actor> {
  const payload = await verified(token, issuer, now);
  // jose is content when the audience is one among others; a token made for another service as well is none of ours.
  const actor = [payload.aud].flat().length === 1 ? actorOfClaims(payload) : null;
  if (!actor) throw unauthenticated("The token does not say who you are to Respite.");
  issuer.revocations.know(actor, payload);
  issuer.verified.keep(token, payload, actor, now);
  issuer.met(actor, now);
  return actor;
}

async function verified(token: string, { url, keys, algorithms }: Issuer, now: string): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer: url,
      audience: AUDIENCE,
      typ: ACCESS_TOKEN_TYPE,
      algorithms: [...algorithms],
      currentDate: new Date(now),
      clockTolerance: TOLERANCE,
      requiredClaims: ["exp", "iat", "sub"],
    });
    return payload;
  } catch (error) {
    if (!(error instanceof JOSEError) || ISSUER_FAILED.has(error.code)) throw error;
    throw unauthenticated(NOT_VALID);
  }
}
