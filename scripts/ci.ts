import { spawn } from "node:child_process";
import { once } from "node:events";
import { ROOT } from "./root.ts";
import { readTally, sum, type Tally, tallyLine } from "./test/tally.ts";

const tally = sum([await runTallied("npm", ["test"]), await runTallied("npm", ["run", "-s", "smoke"])]);
console.log(`\n${tallyLine(tally)}`);
process.exit(tally.failed === 0 ? 0 : 1);

/** Runs a command whose last line is its tally, showing what it says. A bad end without a failed test counts as one. */
async function runTallied(command: string, args: readonly string[]): Promise<Tally> {
  const child = spawn(command, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  const [code] = await once(child, "close");
  const said = readTally(output);
  return code !== 0 && said.failed === 0 ? { ...said, failed: 1 } : said;
}
