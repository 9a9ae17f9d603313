import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { findLender } from "../history/find-lender.ts";
import { importFile } from "../import/import-file.ts";
import { UnreadableFile } from "../import/read-csv.ts";
import { summary } from "../import/summary.ts";
import { makeLog } from "../start/make-log.ts";
import { openStorageBeside } from "../start/open-storage-beside.ts";
import { StartError } from "../start/start-error.ts";

const USAGE = "Say what to import: import --file F.csv[.gz] [--institution HARBOR].";
/** LendingClub lent in dollars. */
const CURRENCY = "USD";

/**
 * `import --file F [--institution HARBOR]`: loans and hardship plans in LendingClub's public columns.
 *
 * @returns the exit code: 0 when everything went in, or all but the rows that are listed; 1 when nothing could
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = options(args);
  if (!asked?.file) return refuse(USAGE);
  if (!existsSync(asked.file)) return refuse(`There is no file ${asked.file}.`);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  try {
    const database = await openStorageBeside(config.value, makeLog({ ...config.value, logLevel: "warn" }));
    try {
      const lender = await findLender(database, asked.institution);
      if (!lender) return refuse(`There is no institution ${asked.institution}.`);
      if (lender.currency !== CURRENCY) {
        return refuse(
          `${lender.code} lends in ${lender.currency}, these files are in ${CURRENCY}: choose another --institution.`,
        );
      }
      const result = await importFile(database, lender, asked.file);
      console.log(summary(result, lender.name));
      return result.loans + result.alreadyThere > 0 ? 0 : 1;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof StartError) return refuse(error.message);
    throw error;
  }
}

function options(args: string[]): { file?: string | undefined; institution: string } | null {
  const known = { file: { type: "string" }, institution: { type: "string", default: "HARBOR" } } as const;
  try {
    return parseArgs({ args, options: known }).values;
  } catch {
    return null;
  }
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}
