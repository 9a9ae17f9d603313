import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "./log.ts";
import { isRunning, programOf } from "./processes.ts";

/** What postmaster.pid says: the process and its state (`ready`, `starting`, …). Null when there is no such file. */
export function postmasterOf(data: string): Readonly<{ pid: number; state: string }> | null {
  try {
    const lines = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), state: lines[7]?.trim() ?? "" };
  } catch {
    return null;
  }
}

/**
 * Stops the PostgreSQL that a server left running when it was killed. A file left by a PostgreSQL that is gone stays:
 * PostgreSQL itself checks by it that none of the old processes still writes; unless its number now belongs to some
 * other program, which PostgreSQL would take for its twin.
 */
export async function recover(data: string, log: Log): Promise<void> {
  const left = postmasterOf(data);
  if (!left || !isRunning(left.pid)) return;
  if (programOf(left.pid) !== "postgres") {
    if (programOf(left.pid) !== null) rmSync(join(data, "postmaster.pid"), { force: true });
    return;
  }
  log.warn(`Stopping the PostgreSQL (process ${left.pid}) that an earlier server left running.`);
  await stopPostgres(left.pid);
}

/** Fast shutdown; when that takes longer than ten seconds, immediate shutdown (the next start replays the log). */
export async function stopPostgres(pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 10],
    ["SIGQUIT", 5],
    ["SIGKILL", 5],
  ] as const) {
    if (!isRunning(pid)) return;
    process.kill(pid, signal);
    if (await gone(pid, seconds * 1000)) return;
  }
  throw new Error(`PostgreSQL (process ${pid}) does not stop: stop it yourself, then start again.`);
}

async function gone(pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 25) {
    if (programOf(pid) !== "postgres") return true;
    await sleep(25);
  }
  return false;
}
