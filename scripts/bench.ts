import { resolve } from "node:path";
import { closeAll, closeOnSignals, isClosing } from "./bench/closing.ts";
import { grow } from "./bench/grow.ts";
import { type Options, readOptions } from "./bench/options.ts";
import { showGrowth } from "./bench/report/growth.ts";
import { show, writeJson } from "./bench/report/report.ts";
import { showSoak } from "./bench/report/soak.ts";
import { NothingToCompare, run } from "./bench/run.ts";
import { soak } from "./bench/soak.ts";
import { build } from "./build/build.ts";
import { orExit, sayAndExit } from "./say-and-exit.ts";

const options = readOptions(process.argv.slice(2));
if (typeof options === "string") sayAndExit(options);
await orExit(build("server"));
closeOnSignals();
try {
  const say = (what: string) => console.error(what);
  const under = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
  const [report, text] = await measure({ ...options, data: options.data && under(options.data) }, say);
  console.log(`\n${text}`);
  if (options.json !== null) writeJson(under(options.json), report);
} catch (error) {
  // Being stopped, everything fails that was under way.
  if (!isClosing()) console.error(error instanceof NothingToCompare ? error.message : error);
  process.exitCode = 1;
} finally {
  await closeAll();
}
process.exit();

async function measure(options: Options, say: (what: string) => void): Promise<[report: object, text: string]> {
  if (options.growth) {
    const report = await grow(options, say);
    return [report, showGrowth(report.growth, report.notes)];
  }
  if (options.soak !== null) {
    const report = await soak(options, say);
    return [report, showSoak(report.options.cases, report.samples, report.notes)];
  }
  const report = await run(options, say);
  return [report, show(report)];
}
