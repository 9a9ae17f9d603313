import { enableCompileCache } from "node:module";
import { build } from "./build/build.ts";
import { at, COMPILED } from "./root.ts";
import { orExit, refuseOptions } from "./say-and-exit.ts";

refuseOptions(
  "npm start",
  process.argv.slice(2),
  "it is told by variables, such as PORT=4001 npm start (see README.md).",
);
await orExit(build("all"));
// Halves the time the server's modules take to load, from the second start on.
enableCompileCache(COMPILED);
// In this process: signals and the exit code need no passing on.
await import(at("server/dist/main.js"));
