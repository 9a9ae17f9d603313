import { refuseOptions } from "./say-and-exit.ts";
import { runChecks } from "./test/run-checks.ts";
import { tallyLine } from "./test/tally.ts";

refuseOptions("npm run check", process.argv.slice(2), "it runs every check.");
const tally = await runChecks();
console.log(tallyLine(tally));
process.exit(tally.failed === 0 ? 0 : 1);
