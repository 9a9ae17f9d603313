import { readFileSync } from "node:fs";
import { at } from "../root.ts";
import { runQuietly } from "../run-command.ts";
import { BuildError } from "./build-error.ts";
import { compress } from "./compress.ts";

/** Builds the console by its own `build` script, which ends with Vite, then compresses what is worth it. */
export async function buildConsole(into: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(at("console/package.json"), "utf8")) as { scripts: { build: string } };
  const { code, output } = await runQuietly(`${scripts.build} --outDir "${into}" --emptyOutDir`, at("console"));
  if (code !== 0) throw new BuildError(output);
  await compress(into);
}
