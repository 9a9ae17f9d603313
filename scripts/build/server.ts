import { renameSync, rmSync } from "node:fs";
import { at } from "../root.ts";
import { runQuietly } from "../run-command.ts";
import { BuildError } from "./build-error.ts";

/**
 * Bundles the server; server/rolldown.config.ts says how. Types are checked by `npm run check`, not here.
 * The result is moved into place when complete: a server that starts meanwhile finds the old one whole.
 */
export async function buildServer(): Promise<void> {
  const unfinished = at("server/node_modules/.respite-dist");
  rmSync(unfinished, { recursive: true, force: true });
  const { code, output } = await runQuietly(`rolldown -c rolldown.config.ts --dir "${unfinished}"`, at("server"));
  if (code !== 0) throw new BuildError(output);
  rmSync(at("server/dist"), { recursive: true, force: true });
  renameSync(unfinished, at("server/dist"));
}
