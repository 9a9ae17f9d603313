import { at } from "../../root.ts";
import { type Running, startNode, unlessItEnds } from "./peer-process.ts";
import { asEnvironment, type PeerSettings } from "./settings.ts";

const HEADERS = { "content-type": "application/json" };

/** Starts a peer of this folder and waits until `ask` is answered by it. */
export async function startPeer(
  name: "raw" | "postgraphile",
  settings: PeerSettings,
  ask: (running: Omit<Running, "startSeconds">) => Promise<unknown>,
): Promise<Running> {
  const began = performance.now();
  const env = { ...process.env, ...asEnvironment(settings), NODE_ENV: "production", GRAPHILE_ENV: "production" };
  const child = startNode([at(`scripts/bench/peers/${name}.ts`)], env);
  const listening = new Promise<number>((resolve) => {
    child.process.once("message", (message: { port: number }) => resolve(message.port));
  });
  const port = await unlessItEnds(child, name, listening);
  const running = { port, pid: child.process.pid as number, headers: HEADERS };
  await unlessItEnds(child, name, ask(running));
  return { ...running, startSeconds: (performance.now() - began) / 1000 };
}
