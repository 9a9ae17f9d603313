import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyIdOf, RECORD_KEY_FILE, recordKey } from "./record-key.ts";

/** The key of this data folder, when it has one: looking for it makes none. */
export const ownPublicKey = (dataDir: string): readonly string[] =>
  existsSync(join(dataDir, RECORD_KEY_FILE)) ? [recordKey(dataDir).publicKey] : [];

/** The public keys in a PEM file, several of them one behind the other. @throws for a file without any */
export function readPublicKeys(path: string): readonly string[] {
  const keys = readFileSync(path, "utf8").match(/-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----\n?/g) ?? [];
  for (const key of keys) keyIdOf(key);
  if (keys.length === 0) throw new Error("There is no public key in it.");
  return keys;
}
