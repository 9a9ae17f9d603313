import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BYTES = 32;

/** 32 random bytes that last: made at the first start, kept in `<dataDir>/<name>` for its owner alone. */
export function secretFile(dataDir: string, name: string): Buffer {
  const path = join(dataDir, name);
  try {
    return readFileSync(path);
  } catch {
    mkdirSync(dataDir, { recursive: true });
    const secret = randomBytes(BYTES);
    try {
      writeFileSync(path, secret, { mode: 0o600, flag: "wx" });
      return secret;
    } catch {
      return readFileSync(path); // another process was quicker
    }
  }
}
