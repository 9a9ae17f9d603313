import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../server/src/database/embedded/cluster-file.ts";
import { ROOT } from "../root.ts";

/** A server of our own on a free port with a data folder of its own. `stop` answers with its exit code. */
export type Respite = Readonly<{
  origin: string;
  port: number;
  dataDir: string;
  env: NodeJS.ProcessEnv;
  output(): string;
  stop(): Promise<number>;
}>;

const PATIENCE = 180_000;

/**
 * Starts what `npm start` starts (npm itself would hide the exit code after a signal) and waits until it is ready.
 *
 * @throws Error with what it said when it does not get ready
 */
export async function startRespite(): Promise<Respite> {
  const dataDir = mkdtempSync(join(tmpdir(), "respite-data-"));
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { DATABASE_URL: _, ...inherited } = process.env;
  const env = { ...inherited, PORT: String(port), RESPITE_DATA: dataDir, RESPITE_DEMO: "1", NODE_ENV: "development" };
  const child = spawn("node", ["scripts/bootstrap.mjs", "start"], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      output += chunk;
    });
  }
  const ended = once(child, "exit").then(([code, signal]) => (code as number | null) ?? `signal ${signal}`);
  const stop = async () => {
    child.kill("SIGTERM");
    const code = await ended;
    rmSync(dataDir, { recursive: true, force: true });
    return typeof code === "number" ? code : 1;
  };
  const outcome = await Promise.race([ended, untilReady(`${origin}/readyz`)]);
  if (outcome === "ready") return { origin, port, dataDir, env, output: () => output, stop };
  await stop();
  throw new Error(`The server did not get ready (${outcome}):\n${output}`);
}

async function untilReady(url: string): Promise<"ready" | "too slow"> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await sleep(100)) {
    const ready = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return "ready";
  }
  return "too slow";
}
