import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start/start-error.ts";
import type { Cluster } from "./cluster-file.ts";
import type { Launch } from "./launch.ts";
import type { User } from "./unprivileged.ts";

/**
 * Makes the database files in `<dataDir>/postgres` unless they are there. They are made under another name and moved
 * when complete, so a start cut short leaves nothing half-made behind.
 */
export async function initCluster(dataDir: string, cluster: Cluster, launch: Launch, user: User | null): Promise<void> {
  const data = join(dataDir, "postgres");
  if (existsSync(data)) return;
  const unfinished = join(dataDir, "postgres.new");
  const passwordFile = join(dataDir, "postgres.password");
  const give = (path: string) => user && chownSync(path, user.uid, user.gid);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  give(unfinished);
  writeFileSync(passwordFile, `${cluster.adminPassword}\n`, { mode: 0o600 });
  give(passwordFile);
  try {
    await run(launch, [
      "--pgdata",
      unfinished,
      "--username",
      "postgres",
      "--pwfile",
      passwordFile,
      "--auth",
      "scram-sha-256",
      // PostgreSQL's own C.UTF-8: the same order of letters on every machine, whatever locales it has.
      "--encoding",
      "UTF8",
      "--locale",
      "C",
      "--locale-provider",
      "builtin",
      "--builtin-locale",
      "C.UTF-8",
    ]);
    renameSync(unfinished, data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function run(launch: Launch, args: string[]): Promise<void> {
  const child = launch("initdb", args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk));
  const [code] = await once(child, "close");
  if (code !== 0) throw new StartError(`PostgreSQL could not make its files:\n${output.trim()}`);
}

/** The last lines PostgreSQL wrote, for a message about why it did not start. */
export function lastLines(path: string, count = 8): string {
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n").slice(-count).join("\n") : "";
}
