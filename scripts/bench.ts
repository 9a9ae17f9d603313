import { resolve } from "node:path";
import { closeAll, closeOnSignals, isClosing } from "./bench/closing.ts";
import { grow } from "./bench/grow.ts";
import { readOptions } from "./bench/options.ts";
import { showGrowth } from "./bench/report/growth.ts";
import { show, writeJson } from "./bench/report/report.ts";
import { NothingToCompare, run } from "./bench/run.ts";
import { build } from "./build/build.ts";
import { orExit, sayAndExit } from "./say-and-exit.ts";

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") sayAndExit(options);
await orExit(build("server"));
closeOnSignals();
try {
  const say = (what: string) => console.error(what);
  const under = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const report = options.growth
    ? await grow(options, say)
    : await run({ ...options, data: options.data && under(options.data) }, say);
  console.log(`\n${"growth" in report ? showGrowth(report.growth, report.notes) : show(report)}`);
  if (options.json !== null) writeJson(under(options.json), report);
} catch (error) {
  // Being stopped, everything fails that was under way.
  if (!isClosing()) console.error(error instanceof NothingToCompare ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeAll();
}
process.exit();
