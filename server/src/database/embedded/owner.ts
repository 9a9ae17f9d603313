import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start/start-error.ts";
import { startOf } from "./processes.ts";

type Owner = Readonly<{ pid: number; start: string | null }>;

/** Another process holds the data folder. The message says which, and what to do. */
export class OwnedError extends StartError {
  override name = "OwnedError";
}

/**
 * Makes this process the only owner of `dataDir`, by a file that holds its number and when it began: a number given
 * again to some other process does not count as its owner.
 *
 * @returns gives the folder up
 * @throws OwnedError when a living process holds it
 */
export function takeOwnership(dataDir: string, pid = process.pid): () => void {
  const path = join(dataDir, "owner.json");
  const mine = join(dataDir, `owner.${pid}.json`);
  writeFileSync(mine, JSON.stringify({ pid, start: startOf(pid) } satisfies Owner));
  try {
    for (;;) {
      try {
        linkSync(mine, path);
        return () => release(path, pid);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        removeIfLeftBehind(path, `${mine}.old`, dataDir);
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** The living process that holds `dataDir`, or null. */
export function ownerOf(dataDir: string): number | null {
  const owner = read(join(dataDir, "owner.json"));
  return owner && lives(owner) ? owner.pid : null;
}

/** Moved aside first, then looked at again: of two processes that find the same dead owner, one wins. */
function removeIfLeftBehind(path: string, aside: string, dataDir: string): void {
  const seen = read(path);
  if (seen && lives(seen)) throw held(dataDir, seen.pid);
  try {
    renameSync(path, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  const moved = read(aside);
  if (moved && lives(moved)) {
    renameSync(aside, path);
    throw held(dataDir, moved.pid);
  }
  rmSync(aside, { force: true });
}

function release(path: string, pid: number): void {
  if (read(path)?.pid === pid) rmSync(path, { force: true });
}

function lives(owner: Owner): boolean {
  const start = startOf(owner.pid);
  return start !== null && start === owner.start;
}

function read(path: string): Owner | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Owner;
  } catch {
    return null;
  }
}

function held(dataDir: string, pid: number): OwnedError {
  return new OwnedError(
    `${dataDir} is in use by the Respite server with process id ${pid}: use that one, stop it (kill ${pid}), or set RESPITE_DATA to another folder.`,
  );
}
