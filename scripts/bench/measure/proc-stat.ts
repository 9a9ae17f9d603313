/** What `/proc/PID/stat` says of a process, in clock ticks. */
export type ProcStat = Readonly<{
  parent: number;
  /** Of the process itself, in user and kernel mode. */
  ticks: number;
  /** Of its children that have ended and been waited for. */
  endedTicks: number;
}>;

/** Reads one line of `/proc/PID/stat`. The name of the program may hold spaces and parentheses. */
export function parseProcStat(line: string): ProcStat {
  const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
  const field = (number: number) => Number(fields[number - 3]); // numbered as in proc(5), where state is 3
  return { parent: field(4), ticks: field(14) + field(15), endedTicks: field(16) + field(17) };
}

/** A field of `/proc/PID/status` that is given in kB, such as VmRSS, in MB. NaN when it is not there. */
export function parseStatusMb(status: string, name: string): number {
  const kb = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
  return Number(kb ?? Number.NaN) / 1024;
}
