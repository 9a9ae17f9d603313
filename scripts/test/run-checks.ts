import { CHECKS, type Check } from "./checks.ts";
import { FAILED, PASSED, sum, type Tally } from "./tally.ts";

/** Runs the checks, two at a time, and shows the name of each and what a failed one found. */
export async function runChecks(checks: readonly Check[] = CHECKS): Promise<Tally> {
  const left = [...checks];
  const tallies: Tally[] = [];
  const work = async () => {
    for (let check = left.shift(); check; check = left.shift()) tallies.push(await runOne(check));
  };
  await Promise.all([work(), work()]);
  return sum(tallies);
}

async function runOne({ name, run }: Check): Promise<Tally> {
  const began = Date.now();
  const wrong = await run().catch((error: Error) => error.message);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${wrong === null ? "✓" : "✗"} check: ${name} (${seconds} s)${wrong === null ? "" : `\n${wrong}\n`}`);
  return wrong === null ? PASSED : FAILED;
}
