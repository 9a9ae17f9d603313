import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * A secret kept in a file that only its owner may read; made by the first who asks. Of two processes that ask at once
 * one makes it, and both get the same.
 */
export async function keptSecret<T>(path: string, make: () => T | Promise<T>): Promise<T> {
  const known = read<T>(path);
  if (known !== null) return known;
  mkdirSync(dirname(path), { recursive: true });
  const mine = `${path}.${randomBytes(6).toString("hex")}`;
  writeFileSync(mine, JSON.stringify(await make()), { mode: 0o600, flag: "wx" });
  try {
    linkSync(mine, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(mine);
  }
  const made = read<T>(path);
  if (made === null) throw new Error(`${path} is gone as soon as it was written.`);
  return made;
}

function read<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw new Error(`${path} cannot be read: ${(error as Error).message}. Delete it, and everyone signs in anew.`);
  }
}
