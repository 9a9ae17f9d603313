import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "../../start/start-error.ts";
import type { Binaries } from "./binaries.ts";
import { canReach } from "./reach.ts";
import type { User } from "./unprivileged.ts";

/** Starts a program of PostgreSQL, as the right user and able to reach what it needs. */
export type Launch = (program: "initdb" | "postgres", args: readonly string[], options: SpawnOptions) => ChildProcess;

/**
 * How to start PostgreSQL's programs. For an ordinary user: just so. As root they run as `user`, who may be unable to
 * enter the folder of the clone; then the programs are copied to where anybody may read them (PostgreSQL looks for its
 * own file in a way no capability helps with), and the data is reached by the one capability to pass closed folders.
 *
 * @param dataDir where the data lies; exists
 * @throws Error, a sentence, when there is no way
 */
export function launcher(binaries: Binaries, user: User | null, dataDir: string): Launch {
  const home = user ? reachable(binaries, user) : binaries.home;
  const start = (command: string, args: readonly string[], options: SpawnOptions) =>
    spawn(command, args, { detached: true, ...options });
  const program = (name: string) => join(home, "bin", name);
  if (!user) return (name, args, options) => start(program(name), args, options);
  if (canReach(user, join(dataDir, "postgres"))) {
    return (name, args, options) => start(program(name), args, { ...options, ...user });
  }
  const prefix = passingClosedFolders(user, program("postgres"), dataDir);
  return (name, args, options) => start("setpriv", [...prefix, program(name), ...args], options);
}

function reachable({ home, version }: Binaries, user: User): string {
  if (canReach(user, join(home, "bin", "postgres"))) return home;
  const shared = "/var/lib/respite";
  const copy = join(shared, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  mkdirSync(shared, { recursive: true, mode: 0o755 });
  const unfinished = `${copy}.${process.pid}`;
  cpSync(home, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

function passingClosedFolders(user: User, postgres: string, dataDir: string): string[] {
  for (const capability of ["dac_read_search", "dac_override"]) {
    const only = `-all,+${capability}`;
    const prefix = [
      `--reuid=${user.uid}`,
      `--regid=${user.gid}`,
      "--clear-groups",
      "--no-new-privs",
      `--inh-caps=${only}`,
      `--ambient-caps=${only}`,
      `--bounding-set=${only}`,
      "--",
    ];
    if (spawnSync("setpriv", [...prefix, postgres, "--version"], { stdio: "ignore" }).status === 0) return prefix;
  }
  throw new StartError(
    `PostgreSQL refuses to run as root and the user it runs as instead cannot enter ${dataDir}: set RESPITE_DATA to a folder every user can enter (such as /var/lib/respite/data), or set DATABASE_URL.`,
  );
}
