import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from "jose";
import { keptSecret } from "../secret-file.ts";

/** The one algorithm of the development issuer. */
export const ISSUER_ALGORITHM = "ES256";

export type SigningKey = JWK & Readonly<{ kid: string }>;

/** The key of the development issuer, private half included: kept, so that tokens outlive a restart. */
export async function issuerKey(dataDir: string): Promise<SigningKey> {
  return keptSecret(join(dataDir, "issuer-keys.json"), makeKey);
}

/** The half that anyone may know. */
export function publicHalf({ d: _secret, ...key }: SigningKey): JWK {
  return key;
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ISSUER_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg: ISSUER_ALGORITHM, use: "sig" };
}
