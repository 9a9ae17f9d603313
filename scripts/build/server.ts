import { renameSync, rmSync } from "node:fs";
import { at } from "../root.ts";
import { runQuietly } from "../run-command.ts";
import { BuildError } from "./build-error.ts";

/**
 * Compiles the server, for its decorators are more than Node can strip. Types are checked by `npm run check`, not here.
 * The result is moved into place when complete: a server that starts meanwhile finds the old one whole.
 */
export async function buildServer(): Promise<void> {
  const unfinished = at("server/node_modules/.respite-dist");
  rmSync(unfinished, { recursive: true, force: true });
  const { code, output } = await runQuietly(
    `tsc -p tsconfig.build.json --noCheck --incremental false --outDir "${unfinished}"`,
    at("server"),
  );
  if (code !== 0) throw new BuildError(output);
  rmSync(at("server/dist"), { recursive: true, force: true });
  renameSync(unfinished, at("server/dist"));
}
