import { spawnSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runQuietly } from "../run-command.ts";
import type { BenchDatabase } from "./database/database.ts";
import type { Options } from "./options.ts";
import { STATEMENTS } from "./peers/statements.ts";

/** What PostgreSQL alone comes to with the statement of `list`, by pgbench; a sentence either way. */
export async function pgbenchSays(database: BenchDatabase, institutionId: string, options: Options): Promise<string> {
  if (spawnSync("pgbench", ["--version"], { stdio: "ignore" }).status !== 0) {
    return "pgbench is not installed here, so there is no figure of PostgreSQL alone.";
  }
  const script = join(tmpdir(), `respite-bench-${process.pid}.sql`);
  try {
    writeFileSync(script, scriptOf(institutionId));
    const { url } = database;
    const seconds = Math.max(1, Math.round(options.seconds));
    const command = `pgbench --no-vacuum --protocol prepared --client 16 --jobs 1 --time ${seconds} --file "${script}" "${url}"`;
    const { code, output } = await runQuietly(command);
    const tps = /tps = ([\d.]+)/.exec(output)?.[1];
    if (code !== 0 || tps === undefined) return `pgbench ended with ${code}: ${output.trim().split("\n").at(-1)}`;
    return `pgbench, PostgreSQL alone: list ${Math.round(Number(tps))} a second over 16 connections.`;
  } finally {
    rmSync(script, { force: true });
  }
}

/** Role, institution and statement in one pipeline, as the server sends them. */
function scriptOf(institutionId: string): string {
  const text = STATEMENTS.list.text.replaceAll("$1", ":institution").replaceAll("$2", ":status").replaceAll("\n", " ");
  return `\\set institution '''${institutionId}'''
\\startpipeline
select set_config('role', 'respite_app', true), set_config('app.institution', '${institutionId}', true);
${text.replaceAll(":institution", `'${institutionId}'`).replaceAll(":status", "'OFFERED'")};
\\endpipeline
`.replace(/^\\set.*\n/, "");
}
