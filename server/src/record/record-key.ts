import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { Signer } from "@respite/shared/record/seal-events";
import { secretFile } from "../secret-file.ts";

/** The name of the key's file in the data folder; servers on one database share it. */
export const RECORD_KEY_FILE = "record-key";

/** What PKCS 8 writes before the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8_ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");

/** Who signs heads, and the key by which anybody can see that it was them. */
export type RecordKey = Signer & Readonly<{ publicKey: string }>;

/** The key of this data folder, made at the first start. */
export const recordKey = (dataDir: string): RecordKey => keyFrom(secretFile(dataDir, RECORD_KEY_FILE));

/** An Ed25519 key from its 32 secret bytes. */
export function keyFrom(seed: Buffer): RecordKey {
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_ED25519, seed]), format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "pem", type: "spki" }).toString();
  return {
    keyId: keyIdOf(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text), key).toString("base64"),
  };
}

/** The first half of the SHA-256 of a public key: short enough to be compared by eye. @throws for what is no key */
export function keyIdOf(publicKey: string): string {
  const bytes = createPublicKey(publicKey).export({ format: "der", type: "spki" });
  return createHash("sha256").update(bytes).digest("hex").slice(0, 32);
}

/** Whether one of the trusted keys signed a text; a signature is written in one way only. */
export function signedBy(publicKeys: readonly string[]): (text: string, signature: string, keyId: string) => boolean {
  const trusted = new Map<string, KeyObject>(publicKeys.map((key) => [keyIdOf(key), createPublicKey(key)]));
  return (text, signature, keyId) => {
    const key = trusted.get(keyId);
    const bytes = Buffer.from(String(signature), "base64");
    return key !== undefined && bytes.toString("base64") === signature && verify(null, Buffer.from(text), key, bytes);
  };
}

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
