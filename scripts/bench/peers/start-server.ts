import { setTimeout as sleep } from "node:timers/promises";
import { SERVER_FLAGS } from "../../bootstrap/server-flags.mjs";
import { at, COMPILED } from "../../root.ts";
import { type Child, type Running, startNode, unlessItEnds } from "./peer-process.ts";

const PATIENCE = 60_000;

/** Our server on the database in a data folder, with its start measured to the first answer to `ask`. */
export async function startServer(
  env: NodeJS.ProcessEnv,
  token: string,
  ask: (running: Omit<Running, "startSeconds">) => Promise<unknown>,
): Promise<Running & Readonly<{ child: Child }>> {
  const began = performance.now();
  const child = startNode([...SERVER_FLAGS, at("server/dist/main.js")], { ...env, NODE_COMPILE_CACHE: COMPILED });
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  const running = { port: Number(env.PORT), pid: child.process.pid as number, headers };
  await unlessItEnds(
    child,
    "The server",
    untilAnswered(() => ask(running)),
  );
  return { ...running, child, startSeconds: (performance.now() - began) / 1000 };
}

async function untilAnswered(ask: () => Promise<unknown>): Promise<void> {
  for (const began = Date.now(); ; await sleep(10)) {
    try {
      await ask();
      return;
    } catch (error) {
      if (Date.now() - began > PATIENCE) throw error;
    }
  }
}
