import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { asOfNow } from "../record/as-of-now.ts";
import { recordOwners } from "../record/institutions.ts";
import { ownPublicKey } from "../record/public-keys.ts";
import { readRecord } from "../record/read-record.ts";
import { recordLines } from "../record/record-file.ts";
import { makeLog } from "../start/make-log.ts";
import { openStorageBeside } from "../start/open-storage-beside.ts";
import { StartError } from "../start/start-error.ts";
import { refuse } from "./refuse.ts";

const USAGE = "Say whose record and where to: export-record --institution CODE --file FILE.";

/**
 * `export-record --institution CODE --file FILE`: the whole record of an institution as text, which `verify-record
 * --file` proves anywhere.
 *
 * @returns the exit code
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { institution: code, file } = options(args);
  if (code === undefined || file === undefined) return refuse(USAGE);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  try {
    const database = await openStorageBeside(config.value, makeLog({ ...config.value, logLevel: "warn" }));
    try {
      return await asOfNow(database, async (client) => {
        const [institution] = await recordOwners(client, code.toUpperCase());
        if (!institution) return refuse(`There is no institution ${code}.`);
        const publicKeys = [...ownPublicKey(config.value.dataDir)];
        const title = { format: "respite-record-1" as const, institution, publicKeys };
        const lines = recordLines(title, readRecord(client, institution.id));
        await pipeline(Readable.from(lines), createWriteStream(file, { mode: 0o600 }));
        console.log(`The record of ${institution.name} is in ${file}. It names people: keep it as you keep the cases.`);
        return 0;
      });
    } finally {
      await database.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (error instanceof StartError) return refuse(error.message);
    if (code === "ENOENT" || code === "EACCES" || code === "EISDIR") return refuse(`${file} cannot be written.`);
    throw error;
  }
}

function options(args: string[]): { institution?: string | undefined; file?: string | undefined } {
  const text = { type: "string" } as const;
  try {
    return parseArgs({ args, options: { institution: text, file: text } }).values;
  } catch {
    return {};
  }
}
