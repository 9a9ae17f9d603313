import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const BYTES = 32;

/**
 * 32 random bytes that last: made at the first start, kept in `<dataDir>/<name>` for its owner alone.
 *
 * @throws Error when the file holds anything else: half a secret would be believed like a whole one
 */
export function secretFile(dataDir: string, name: string): Buffer {
  const path = join(dataDir, name);
  const known = read(path);
  if (known) return known;
  mkdirSync(dataDir, { recursive: true });
  const mine = `${path}.${randomBytes(6).toString("hex")}`;
  try {
    writeFileSync(mine, randomBytes(BYTES), { mode: 0o600, flag: "wx" });
    linkSync(mine, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // else another process was quicker
  } finally {
    rmSync(mine, { force: true });
  }
  return read(path) ?? secretFile(dataDir, name);
}

function read(path: string): Buffer | null {
  try {
    const secret = readFileSync(path);
    if (secret.length === BYTES) return secret;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  throw new Error(`${path} does not hold ${BYTES} bytes: put back the copy you kept of it.`);
}
