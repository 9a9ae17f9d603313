import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runShown } from "../run-command.ts";
import type { Tally } from "./tally.ts";
import { type VitestReport, vitestTally } from "./vitest-tally.ts";

/** Runs Vitest with a configuration of ours (from the project's folder), for the files whose path holds one of `patterns`. */
export async function runVitest(
  config: string,
  patterns: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "respite-test-"));
  const report = join(folder, "report.json");
  try {
    const files = patterns.map((pattern) => JSON.stringify(pattern)).join(" ");
    const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
    await runShown(`vitest run --config ${config} ${reporters} --passWithNoTests ${files}`, undefined, env);
    return vitestTally(read(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read(path: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}
