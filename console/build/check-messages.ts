import { resolve } from "node:path";
import { bareText } from "./bare-text.ts";
import { missingMessages } from "./missing-messages.ts";

const root = resolve(import.meta.dirname, "..");
const faults = [...bareText(root).map((text) => `outside the catalogues: ${text}`), ...(await missingMessages(root))];
for (const fault of faults) console.error(fault);
if (faults.length > 0) {
  console.error(
    `${faults.length} messages to mend: wrap the text in a Lingui macro, run \`pnpm messages\`, translate.`,
  );
  process.exitCode = 1;
}
