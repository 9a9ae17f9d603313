import { build } from "./build/build.ts";
import { at } from "./root.ts";
import { orExit, refuseOptions } from "./say-and-exit.ts";

refuseOptions(
  "npm start",
  process.argv.slice(2),
  "it is told by variables, such as PORT=4001 npm start (see README.md).",
);
await orExit(build("all"));
// In this process: signals and the exit code need no passing on.
await import(at("server/dist/main.js"));
