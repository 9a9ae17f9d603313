import { at } from "../root.ts";
import { runQuietly } from "../run-command.ts";
import { BuildError } from "./build-error.ts";

/** Bundles the server; server/rolldown.config.ts says how. Types are checked by `npm run check`, not here. */
export async function buildServer(into: string): Promise<void> {
  const { code, output } = await runQuietly(`rolldown -c rolldown.config.ts --dir "${into}"`, at("server"));
  if (code !== 0) throw new BuildError(output);
}
