import type { ChildProcess } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "../../start/start-error.ts";
import { lastLines } from "./init-cluster.ts";
import type { Launch } from "./launch.ts";
import type { Log } from "./log.ts";
import { postmasterOf, stopPostgres } from "./recover.ts";

export type Supervised = Readonly<{ pid(): number; stop(): Promise<void> }>;

/** What is needed to start the same PostgreSQL again and again. `args` are its settings. */
export type Plan = Readonly<{
  dataDir: string;
  launch: Launch;
  args: readonly string[];
  log: Log;
  /** Called when PostgreSQL's process is there, long before it answers. */
  onLaunch?: () => void;
}>;

/**
 * Starts PostgreSQL and, should it die before `stop`, starts it again, after a pause that grows to five seconds.
 * Whoever asks meanwhile gets refused connections, and the server's readiness is off.
 */
export async function supervise(plan: Plan): Promise<Supervised> {
  let stopping = false;
  let child = await startPatiently(plan);
  let restart: Promise<void> | null = null;

  const watch = (watched: ChildProcess) =>
    watched.once("exit", () => {
      restart = revive();
    });
  async function revive(): Promise<void> {
    for (let pause = 100; !stopping; pause = Math.min(pause * 2, 5000)) {
      plan.log.error("PostgreSQL has stopped unexpectedly; starting it again.");
      await sleep(pause);
      if (stopping) return;
      try {
        child = await startPatiently(plan);
        watch(child);
        return plan.log.info("PostgreSQL is back.");
      } catch (error) {
        plan.log.error((error as Error).message);
      }
    }
  }
  watch(child);

  return {
    pid: () => child.pid ?? 0,
    async stop() {
      stopping = true;
      await restart;
      if (child.exitCode === null && child.signalCode === null && child.pid)
        await stopPostgres(join(plan.dataDir, "postgres"), child.pid);
    },
  };
}

/** After a crash the old processes may take a moment to go; PostgreSQL refuses until then, so we ask again. */
async function startPatiently(plan: Plan): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start(plan);
    } catch (error) {
      if (attempt === 20 || !/still in use|still active/.test((error as Error).message)) throw error;
      await sleep(250);
    }
  }
}

async function start({ dataDir, launch, args, onLaunch }: Plan): Promise<ChildProcess> {
  const data = join(dataDir, "postgres");
  const logPath = join(dataDir, "postgres.log");
  const output = openSync(logPath, "w", 0o600);
  const child = launch("postgres", ["-D", data, ...args], { stdio: ["ignore", output, output] });
  closeSync(output);
  onLaunch?.();
  let failure: string | null = null;
  child.once("error", (error) => (failure = error.message));
  child.once("exit", () => (failure ??= lastLines(logPath)));
  for (;;) {
    if (failure !== null) throw new StartError(`PostgreSQL did not start:\n${failure}`);
    const postmaster = postmasterOf(data);
    if (postmaster && postmaster.pid === child.pid && postmaster.state === "ready") return child;
    await sleep(20);
  }
}
