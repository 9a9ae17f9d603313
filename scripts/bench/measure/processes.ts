import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type ProcStat, parseProcStat, parseStatusMb } from "./proc-stat.ts";

/** USER_HZ, the same on every Linux that runs Node. */
const TICKS_PER_SECOND = 100;

/** CPU time and memory of processes can be read here: there is a /proc. */
const hasProc = existsSync("/proc/self/stat");

/** CPU seconds that a process has used, with its ended children. NaN where there is no /proc. */
export function cpuSeconds(pid: number): number {
  const stat = statOf(pid);
  return stat ? (stat.ticks + stat.endedTicks) / TICKS_PER_SECOND : Number.NaN;
}

/** The same of a process with all its living children: PostgreSQL has one for each connection. */
export function familyCpuSeconds(pid: number): number {
  if (!hasProc) return Number.NaN;
  const children = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && statOf(Number(name))?.parent === pid);
  return children.reduce((sum, child) => sum + (cpuSeconds(Number(child)) || 0), cpuSeconds(pid));
}

/** Memory in MB: now, and at most so far. */
export type Memory = Readonly<{ nowMb: number; mostMb: number }>;

export function memoryOf(pid: number): Memory {
  const status = read(`/proc/${pid}/status`) ?? "";
  return { nowMb: parseStatusMb(status, "VmRSS"), mostMb: parseStatusMb(status, "VmHWM") };
}

function statOf(pid: number): ProcStat | null {
  const line = read(`/proc/${pid}/stat`);
  return line === null ? null : parseProcStat(line);
}

/** A process may end while we look. */
function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
