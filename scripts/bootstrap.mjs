// The first step of every command, on whatever Node (20 or newer) the machine has: sees that the packages are there,
// then runs scripts/<command>.ts under the Node that came with them. Plain JavaScript on purpose.
import { resolve } from "node:path";
import { ensureInstalled } from "./bootstrap/install.mjs";
import { runUnderOurNode } from "./bootstrap/run.mjs";

const COMMANDS = ["start", "dev", "test", "respite", "check", "schema", "smoke", "bench", "reckon", "ci"];

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "..");
const [command, ...args] = process.argv.slice(2);

if (Number(process.versions.node.split(".")[0]) < 20) {
  fail(
    `Respite needs Node 20 or newer to begin with and this is ${process.version}: install a newer Node, then try again.`,
  );
}
if (!COMMANDS.includes(command)) {
  fail(
    `There is no command ${command ?? "without a name"}: say npm start, npm test, npm run dev, npm run check or npm run respite.`,
  );
}
const failure = await ensureInstalled(root);
if (failure) fail(failure);
await runUnderOurNode(root, command, args);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
