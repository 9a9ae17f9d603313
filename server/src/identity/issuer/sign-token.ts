import { importJWK, SignJWT } from "jose";
import type { Actor } from "../actor.ts";
import { ACCESS_TOKEN_TYPE, AUDIENCE, claimsOf } from "../token-claims.ts";
import { ISSUER_ALGORITHM, type SigningKey } from "./issuer-keys.ts";

export type TokenTerms = Readonly<{
  key: SigningKey;
  issuer: string;
  /** RFC 3339 instant. */
  now: string;
  seconds: number;
}>;

/** An access token for an actor, as the development issuer would give one. */
export async function signToken(actor: Actor, { key, issuer, now, seconds }: TokenTerms): Promise<string> {
  const issuedAt = Math.floor(Date.parse(now) / 1000);
  return new SignJWT(claimsOf(actor))
    .setProtectedHeader({ alg: ISSUER_ALGORITHM, kid: key.kid, typ: ACCESS_TOKEN_TYPE })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + seconds)
    .setJti(crypto.randomUUID())
    .sign(await importJWK(key, ISSUER_ALGORITHM));
}
