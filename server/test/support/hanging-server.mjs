// A server whose job never ends, for a test to kill: says "running" once it runs.
import { startJobs } from "../../src/job/start-jobs.ts";

const [url, name] = process.argv.slice(2);
const log = { info: () => {}, warn: console.error, error: console.error };
const run = async () => {
  console.log("running");
  await new Promise(() => {});
};
await startJobs({ database: { url }, clock: () => new Date().toISOString(), log }, () => {}, [
  { name, everySeconds: 1, run },
]);
