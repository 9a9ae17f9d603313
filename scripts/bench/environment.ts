import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../server/src/database/embedded/cluster-file.ts";
import { at } from "../root.ts";
import { onClose } from "./closing.ts";
import { endPostgres } from "./database/end-postgres.ts";
import { startNode } from "./peers/peer-process.ts";

/**
 * The environment of a server of our own with no demo in it.
 *
 * @param kept its data folder; one that goes when the command ends unless given
 */
export async function benchEnvironment(kept: string | null): Promise<NodeJS.ProcessEnv & { RESPITE_DATA: string }> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), "respite-bench-"));
  onClose(async () => {
    await endPostgres(folder);
    if (kept === null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  const { DATABASE_URL: _, OIDC_ISSUER: __, INIT_CWD: ___, HOST: ____, ...inherited } = process.env;
  const port = String(await freePort());
  return { ...inherited, PORT: port, RESPITE_DATA: folder, RESPITE_DEMO: "0", NODE_ENV: "development" };
}

/** Runs `respite` with some arguments. @returns what it said @throws Error with that when it fails */
export async function runRespite(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = startNode([at("scripts/respite.ts"), ...args], env);
  const code = await new Promise((resolve) => child.process.once("close", resolve));
  if (code !== 0) throw new Error(`respite ${args.join(" ")} ended with ${code}:\n${child.output()}`);
  return child.output().trim();
}
