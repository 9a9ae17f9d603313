import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";

/** Whether `pid` runs, whoever owns it. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * When `pid` began, in a form only good for comparing: two processes that had the same number never have the same one.
 * Null when there is no such process (a dead one nobody has waited for yet counts as gone).
 */
export function startOf(pid: number): string | null {
  try {
    if (process.platform !== "linux") return askPs(pid, "lstart=");
    const [state, ...fields] = afterName(readFileSync(`/proc/${pid}/stat`, "utf8"));
    if (state === "Z") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()} ${fields[18]}`;
  } catch {
    return null;
  }
}

/**
 * Whether `pid` is a PostgreSQL at work in the folder `data` (its real path): every process of PostgreSQL works there,
 * so that another cluster's PostgreSQL, or whatever else got this number since, is not taken for it.
 */
export function isPostgresOf(data: string, pid: number): boolean {
  try {
    if (process.platform !== "linux") return askPs(pid, "comm=")?.endsWith("postgres") ?? false;
    return startOf(pid) !== null && readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
}

/** The processes at work in the folder `data`; none are found where there is no /proc. */
export function postgresProcessesOf(data: string): number[] {
  if (process.platform !== "linux") return [];
  const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
  return pids.filter((pid) => isPostgresOf(data, pid));
}

/** The fields of /proc/<pid>/stat after the program's name, which may itself hold spaces and parentheses. */
function afterName(stat: string): string[] {
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

function askPs(pid: number, field: string): string | null {
  return execFileSync("ps", ["-o", field, "-p", String(pid)], { encoding: "utf8" }).trim() || null;
}
