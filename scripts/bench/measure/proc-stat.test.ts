import { expect, test } from "vitest";
import { parseProcStat, parseStatusMb } from "./proc-stat.ts";

test("a line of /proc/PID/stat is read, whatever the program is called", () => {
  const line = "812 (a (b) c) S 7 812 812 0 -1 4194304 1 2 3 4 150 50 30 20 20 0 1 0 99 1 2";
  expect(parseProcStat(line)).toEqual({ parent: 7, ticks: 200, endedTicks: 50 });
});

test("memory is read in MB, and is no number where it is not said", () => {
  const status = "Name:\tnode\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n";
  expect(parseStatusMb(status, "VmRSS")).toBe(100);
  expect(parseStatusMb(status, "VmHWM")).toBe(200);
  expect(parseStatusMb(status, "VmSwap")).toBeNaN();
});
