import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { at } from "../root.ts";
import { runShown } from "../run-command.ts";
import type { Tally } from "./tally.ts";
import { type VitestReport, vitestTally } from "./vitest-tally.ts";

type Run = Readonly<{ folder: string; config?: string; patterns: readonly string[]; env?: NodeJS.ProcessEnv }>;

/** Runs Vitest in a package of ours, for the files whose path holds one of `patterns`; for all when there are none. */
export async function runVitest({ folder, config, patterns, env = {} }: Run): Promise<Tally> {
  const scratch = mkdtempSync(join(tmpdir(), "respite-test-"));
  const report = join(scratch, "report.json");
  const command = [
    "vitest run --passWithNoTests --reporter=default --reporter=json",
    `--outputFile.json=${JSON.stringify(report)}`,
    ...(config ? ["--config", JSON.stringify(at(config))] : []),
    ...patterns.map((pattern) => JSON.stringify(pattern)),
  ];
  try {
    await runShown(command.join(" "), at(folder), env);
    return vitestTally(read(report));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function read(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}
