import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { isClosing, onClose } from "../closing.ts";

/** Something that answers over HTTP, as the measurements see it. */
export type Running = Readonly<{
  port: number;
  pid: number;
  headers: Readonly<Record<string, string>>;
  /** From the start of the process to its first answer, in seconds. */
  startSeconds: number;
}>;

/** A child that is ended with us, and what it said. */
export type Child = Readonly<{ process: ChildProcess; output(): string; stop(): Promise<void> }>;

/** Starts `node` on something of ours. It is asked to stop when the command ends. */
export function startNode(args: readonly string[], env: NodeJS.ProcessEnv): Child {
  if (isClosing()) throw new Error("The command is ending.");
  const child = spawn(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe", "ipc"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk: Buffer) => {
      output = (output + chunk).slice(-10_000);
    });
  }
  const ended = once(child, "exit");
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await ended;
  };
  onClose(stop);
  return { process: child, output: () => output, stop };
}

/** Waits for what `ready` waits for, unless the child ends before. @throws Error with what it said */
export async function unlessItEnds<T>(child: Child, name: string, ready: Promise<T>): Promise<T> {
  const ended = once(child.process, "exit").then(() => {
    throw new Error(`${name} has ended:\n${child.output()}`);
  });
  return Promise.race([ready, ended]);
}
