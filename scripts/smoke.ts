import { build } from "./build/build.ts";
import { orExit, refuseOptions } from "./say-and-exit.ts";
import { type Respite, startRespite } from "./server/start-respite.ts";
import { SHOW_CONSOLE } from "./smoke/show-console.ts";
import { STEPS } from "./smoke/steps.ts";
import { FAILED, PASSED, sum, type Tally, tallyLine } from "./test/tally.ts";

refuseOptions("npm run smoke", process.argv.slice(2), "it starts a server of its own and tries it.");
await orExit(build("all"));

const tallies: Tally[] = [];
const server = await attempt("npm start gets ready", startRespite);
if (server) {
  for (const { name, run } of [...STEPS, SHOW_CONSOLE]) await attempt(name, () => run(server));
  await attempt("SIGTERM stops it with exit code 0", () => cleanStop(server));
}
const tally = sum(tallies);
console.log(tallyLine(tally));
process.exit(tally.failed === 0 ? 0 : 1);

async function attempt<T>(name: string, work: () => Promise<T>): Promise<T | null> {
  try {
    const result = await work();
    console.log(`✓ smoke: ${name}`);
    tallies.push(PASSED);
    return result;
  } catch (error) {
    console.log(`✗ smoke: ${name}\n${(error as Error).message}\n`);
    tallies.push(FAILED);
    return null;
  }
}

async function cleanStop(server: Respite): Promise<void> {
  const code = await server.stop();
  if (code !== 0) throw new Error(`exit code ${code}\n${server.output()}`);
}
