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
import { runPayments } from "./import-payments.ts";
import { refuse } from "./refuse.ts";

const USAGE =
  "Say what to import: import --file F.csv[.gz] [--institution HARBOR], or import --payments F.csv[.gz] --institution HEYUAN.";
/** LendingClub lent in dollars. */
const CURRENCY = "USD";

/**
 * `import --file F [--institution HARBOR]`: loans and hardship plans in LendingClub's public columns; with `--payments F`
 * payments, in the columns loan_id, payment_id, amount and received_on.
 *
 * @returns the exit code: 0 when everything went in, or all but the rows that are listed; 1 when nothing could
 */
export async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  const asked = options(args);
  const file = asked?.file ?? asked?.payments;
  if (!asked || !file || (asked.file && asked.payments)) return refuse(USAGE);
  if (!existsSync(file)) return refuse(`There is no file ${file}.`);
  const config = readConfig(env);
  if (!config.ok) return refuse(config.error);
  try {
    const database = await openStorageBeside(config.value, makeLog({ ...config.value, logLevel: "warn" }));
    try {
      if (asked.payments) return await runPayments(database, file, asked.institution);
      const lender = await findLender(database, asked.institution);
      if (!lender) return refuse(`There is no institution ${asked.institution}.`);
      if (lender.currency !== CURRENCY) {
        return refuse(
          `${lender.code} lends in ${lender.currency}, these files are in ${CURRENCY}: choose another --institution.`,
        );
      }
      const result = await importFile(database, lender, file);
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

function options(
  args: string[],
): { file?: string | undefined; payments?: string | undefined; institution: string } | null {
  const known = {
    file: { type: "string" },
    payments: { type: "string" },
    institution: { type: "string", default: "HARBOR" },
  } as const;
  try {
    return parseArgs({ args, options: known }).values;
  } catch {
    return null;
  }
}
