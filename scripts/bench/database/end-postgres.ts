import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const PATIENCE = 5000;

/** Process id of the PostgreSQL that runs on a data folder of ours, or null. */
export function postmasterOf(dataDir: string): number | null {
  const path = join(dataDir, "postgres/postmaster.pid");
  return existsSync(path) ? Number(readFileSync(path, "utf8").split("\n")[0]) : null;
}

/** Ends a PostgreSQL that its server left behind, as one that is killed does; its data is thrown away anyway. */
export async function endPostgres(dataDir: string): Promise<void> {
  const pid = postmasterOf(dataDir);
  if (pid === null || !signal(pid, "SIGQUIT")) return;
  for (const began = Date.now(); signal(pid, 0) && Date.now() - began < PATIENCE; ) await sleep(50);
}

/** Whether there was such a process to send it to. */
function signal(pid: number, which: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, which);
  } catch {
    return false;
  }
}
