import { type SpawnOptions, spawn } from "node:child_process";
import { delimiter } from "node:path";
import { at, ROOT } from "./root.ts";

export type Finished = Readonly<{ code: number; output: string }>;

/** Runs a shell command in `cwd` with that folder's tools on the path; its output is collected, errors included. */
export function runQuietly(command: string, cwd = ROOT, env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return run(command, cwd, env, ["ignore", "pipe", "pipe"]);
}

/** The same, with its output shown as it comes. */
export function runShown(command: string, cwd = ROOT, env: NodeJS.ProcessEnv = {}): Promise<Finished> {
  return run(command, cwd, env, ["ignore", "inherit", "inherit"]);
}

function run(command: string, cwd: string, env: NodeJS.ProcessEnv, stdio: SpawnOptions["stdio"]): Promise<Finished> {
  const path = [at(cwd, "node_modules/.bin"), at("node_modules/.bin"), process.env.PATH].join(delimiter);
  const options: SpawnOptions = {
    cwd,
    shell: true,
    stdio: stdio ?? "inherit",
    env: { ...process.env, ...env, PATH: path },
  };
  return new Promise((resolve) => {
    const child = spawn(command, options);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        output += chunk;
      });
    }
    child.on("error", (error) => resolve({ code: 1, output: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
