import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PROJECT } from "../../src/config.ts";

/** The real server, built, as a process of its own with its own PostgreSQL: both can be killed at any moment. */
export class KillableServer {
  readonly port: number;
  readonly dataDir: string;
  private child: ChildProcess | null = null;

  constructor(port: number, dataDir: string) {
    this.port = port;
    this.dataDir = dataDir;
  }

  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      RESPITE_DATA: this.dataDir,
      RESPITE_DEMO: "1",
      NODE_ENV: "development",
      LOG_LEVEL: "silent",
    };
    this.child = spawn(process.execPath, [join(PROJECT, "server/dist/main.js")], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
    await this.ready();
  }

  async ready(): Promise<void> {
    const deadline = Date.now() + 60_000;
    while (Date.now() < deadline) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => null);
      if (answer?.ok) return;
      if (this.child?.exitCode !== null && this.child?.exitCode !== undefined)
        throw new Error("The server ended by itself.");
      await sleep(100);
    }
    throw new Error("The server did not become ready within a minute.");
  }

  /** `kill -9` of the server; PostgreSQL is left behind as it is, and the next start puts it right. */
  async killServer(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  }

  /** `kill -9` of PostgreSQL's first process, under the running server. */
  killPostgres(): void {
    const file = join(this.dataDir, "postgres/postmaster.pid");
    if (!existsSync(file)) return;
    const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
    try {
      if (pid > 1) process.kill(pid, "SIGKILL");
    } catch {
      // it was restarting just then
    }
  }

  async stop(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}
