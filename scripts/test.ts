import { globSync } from "node:fs";
import { build } from "./build/build.ts";
import { ROOT } from "./root.ts";
import { orExit, sayAndExit } from "./say-and-exit.ts";
import { ensureChromium } from "./test/ensure-chromium.ts";
import { runChecks } from "./test/run-checks.ts";
import { runVitest } from "./test/run-vitest.ts";
import { FAILED, NOTHING, sum, type Tally, tallyLine } from "./test/tally.ts";

const patterns = process.argv.slice(2);
const option = patterns.find((pattern) => pattern.startsWith("-"));
if (option) sayAndExit(`npm test knows no option ${option}: give it part of a path, as in npm test -- money.`);

const narrowed = patterns.length > 0;
const asked = (path: string) => !narrowed || patterns.some((pattern) => path.includes(pattern));
const tally = sum([narrowed ? NOTHING : await runChecks(), ...(await everyPackage()), await browser()]);
if (narrowed && tally.passed + tally.failed + tally.skipped === 0)
  sayAndExit(`No test lies in a file whose path holds ${patterns.join(" or ")}.`);
console.log(`\n${tallyLine(tally)}`);
process.exit(tally.failed === 0 ? 0 : 1);

/** The domain, the server on a real PostgreSQL, the console's units, the scripts: one after the other. */
async function everyPackage(): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const folder of ["shared", "scripts", "console", "server"]) tallies.push(await runVitest({ folder, patterns }));
  return tallies;
}

/** The browser tests need a built console and a Chromium; without either they count as one failed test. */
async function browser(): Promise<Tally> {
  const wanted = globSync("console/test/**/*.e2e.ts", { cwd: ROOT }).filter(asked);
  if (wanted.length === 0) return NOTHING;
  const chromium = await ensureChromium();
  if ("sentence" in chromium) {
    console.log(`✗ browser tests: ${chromium.sentence}`);
    return FAILED;
  }
  await orExit(build("all"));
  return runVitest({
    folder: "console",
    config: "scripts/browser/vitest.config.ts",
    patterns,
    env: { CHROMIUM: chromium.path },
  });
}
