import { mkdirSync, rmSync } from "node:fs";
import { at } from "../root.ts";
import { buildConsole } from "./console.ts";
import { fingerprint } from "./fingerprint.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { Places } from "./places.ts";
import { buildServer } from "./server.ts";

type Part = Readonly<{
  name: string;
  inputs: readonly string[];
  places: Places;
  build: (into: string) => Promise<void>;
}>;

const TOOLS = ["pnpm-lock.yaml", "tsconfig.base.json", "scripts/build"];

const SERVER: Part = {
  name: "server",
  inputs: [
    ...TOOLS,
    ...["src", "package.json", "tsconfig.json", "rolldown.config.ts"].map((path) => `server/${path}`),
    "shared/src",
    "shared/policies",
  ],
  places: new Places("server/dist"),
  build: buildServer,
};

const CONSOLE: Part = {
  name: "console",
  inputs: [
    ...TOOLS,
    ...["src", "build", "public", "index.html", "graphiql.html", "package.json"].map((path) => `console/${path}`),
    ...["vite.config.ts", "codegen.ts", "lingui.config.ts", "postcss.config.js"].map((path) => `console/${path}`),
    "shared/src",
    "server/schema.graphql",
  ],
  places: new Places("console/dist"),
  build: buildConsole,
};

/** Builds what has changed since it was built, both parts at once. A command needs the server alone. */
export async function build(wanted: "server" | "all"): Promise<void> {
  const parts = wanted === "all" ? [SERVER, CONSOLE] : [SERVER];
  if (changed(parts).length > 0) await oneAtATime(() => buildParts(changed(parts)));
}

/** Somebody else writes the server from now on. */
export function giveUpServer(): void {
  SERVER.places.giveUp();
  mkdirSync(at("server/dist"));
}

type Changed = Part & Readonly<{ now: string }>;

/** The parts whose inputs are not what they were built from. */
function changed(parts: readonly Part[]): Changed[] {
  return parts
    .map((part) => ({ ...part, now: fingerprint(part.inputs) }))
    .filter(({ places, now }) => places.latest() !== now);
}

async function buildParts(parts: readonly Changed[]): Promise<void> {
  const missing = parts.filter(({ places, now }) => !places.has(now));
  if (missing.length > 0) await buildAnew(missing);
  for (const { places, now } of parts) places.leadTo(now);
}

/** Each lies where it belongs only when it is whole. */
async function buildAnew(parts: readonly Changed[]): Promise<void> {
  const began = Date.now();
  process.stderr.write(`Building the ${parts.map(({ name }) => name).join(" and the ")} … `);
  try {
    await Promise.all(
      parts.map(async ({ name, places, build, now }) => {
        const unfinished = at(name, "node_modules/.respite-dist");
        rmSync(unfinished, { recursive: true, force: true });
        await build(unfinished);
        places.moveIn(unfinished, now);
      }),
    );
  } catch (error) {
    process.stderr.write("failed.\n");
    throw error;
  }
  process.stderr.write(`done in ${Math.round((Date.now() - began) / 1000)} s.\n`);
}
