import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { at } from "../root.ts";
import { buildConsole } from "./console.ts";
import { fingerprint } from "./fingerprint.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { buildServer } from "./server.ts";

type Part = Readonly<{ name: string; inputs: readonly string[]; output: string; build: () => Promise<void> }>;

const TOOLS = ["pnpm-lock.yaml", "tsconfig.base.json", "scripts/build"];

const SERVER: Part = {
  name: "server",
  inputs: [
    ...TOOLS,
    ...["src", "package.json", "tsconfig.json", "rolldown.config.ts"].map((path) => `server/${path}`),
    ...["shared/src", "shared/policies"],
  ],
  output: "server/dist",
  build: buildServer,
};

const CONSOLE: Part = {
  name: "console",
  inputs: [
    ...TOOLS,
    ...["src", "build", "public", "index.html", "graphiql.html", "package.json"].map((path) => `console/${path}`),
    ...["vite.config.ts", "codegen.ts", "lingui.config.ts", "postcss.config.js"].map((path) => `console/${path}`),
    ...["shared/src", "server/schema.graphql"],
  ],
  output: "console/dist",
  build: buildConsole,
};

/** Builds what has changed since it was built, both parts at once. A command needs the server alone. */
export async function build(wanted: "server" | "all"): Promise<void> {
  const parts = wanted === "all" ? [SERVER, CONSOLE] : [SERVER];
  if (changed(parts).length > 0) await oneAtATime(() => buildParts(changed(parts)));
}

/** Somebody else writes the server from now on: the next `build` makes it anew. */
export const giveUpServer = (): void => rmSync(stamp(SERVER.output), { force: true });

type Changed = Part & Readonly<{ now: string }>;

/** The parts whose inputs are not what they were built from. */
function changed(parts: readonly Part[]): Changed[] {
  return parts
    .map((part) => ({ ...part, now: fingerprint(part.inputs) }))
    .filter(({ output, now }) => builtFrom(output) !== now);
}

async function buildParts(parts: readonly Changed[]): Promise<void> {
  if (parts.length === 0) return;
  const began = Date.now();
  process.stderr.write(`Building the ${parts.map(({ name }) => name).join(" and the ")} … `);
  try {
    await Promise.all(parts.map((part) => part.build()));
  } catch (error) {
    process.stderr.write("failed.\n");
    throw error;
  }
  for (const { output, now } of parts) writeFileSync(stamp(output), now);
  process.stderr.write(`done in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}

const stamp = (output: string) => at(output, ".built-from");

const builtFrom = (output: string) => (existsSync(stamp(output)) ? readFileSync(stamp(output), "utf8") : null);
