import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../../start/start-error.ts";
import type { Log } from "./log.ts";
import { isPostgresOf, isRunning, postgresProcessesOf } from "./processes.ts";

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
 * Puts right what a killed server left in `data`: a PostgreSQL that still runs is stopped. A number in postmaster.pid
 * that still exists but is not that PostgreSQL (an unburied process, as in containers without an init, or a number given
 * again) would be taken by PostgreSQL for its twin: the file is removed, once nobody works in the folder any more.
 * Otherwise the file stays: PostgreSQL checks by it that none of the old processes still writes.
 */
export async function recover(data: string, log: Log): Promise<void> {
  const left = postmasterOf(data);
  if (!left) return;
  if (isPostgresOf(data, left.pid)) {
    log.warn(`Stopping the PostgreSQL (process ${left.pid}) that an earlier server left running.`);
    await stopPostgres(data, left.pid);
  }
  if (!isRunning(left.pid)) return;
  await Promise.all(postgresProcessesOf(data).map((pid) => gone(data, pid, 10_000)));
  const stubborn = postgresProcessesOf(data);
  if (stubborn.length > 0) throw cannotStop(stubborn);
  rmSync(join(data, "postmaster.pid"), { force: true });
}

/** Fast shutdown; when that takes longer than ten seconds, immediate shutdown (the next start replays the log). */
export async function stopPostgres(data: string, pid: number): Promise<void> {
  for (const [signal, seconds] of [
    ["SIGINT", 10],
    ["SIGQUIT", 5],
    ["SIGKILL", 5],
  ] as const) {
    if (!isPostgresOf(data, pid)) return;
    process.kill(pid, signal);
    if (await gone(data, pid, seconds * 1000)) return;
  }
  throw cannotStop([pid]);
}

async function gone(data: string, pid: number, milliseconds: number): Promise<boolean> {
  for (let waited = 0; waited < milliseconds; waited += 25) {
    if (!isPostgresOf(data, pid)) return true;
    await sleep(25);
  }
  return false;
}

const cannotStop = (pids: number[]) =>
  new StartError(`PostgreSQL (process ${pids.join(", ")}) does not stop: stop it yourself, then start again.`);
