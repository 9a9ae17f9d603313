import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, join } from "node:path";
import { ourNode } from "./install.mjs";
import { SERVER_FLAGS } from "./server-flags.mjs";

/** Runs scripts/<command>.ts under our Node as if it were this process: same streams, signals and exit code. */
export function runUnderOurNode(root, command, args) {
  const path = [join(root, "node_modules/node/bin"), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter);
  const tellExit = new URL("./tell-exit.mjs", import.meta.url).href;
  const flags = ["--import", tellExit, ...(command === "start" ? SERVER_FLAGS : [])];
  const child = spawn(ourNode(root), [...flags, join(root, "scripts", `${command}.ts`), ...args], {
    cwd: root,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: path },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  const told = endWithChild(child);
  return new Promise(() => {
    child.on("error", (error) => {
      console.error(error.message);
      process.exit(1);
    });
    child.on("exit", (code, signal) => process.exit(code ?? told.code ?? 128 + constants.signals[signal]));
  });
}

/** Node may hang in its own end (nodejs/node#54918): a child that has told its exit code is given two seconds to go. */
function endWithChild(child) {
  const told = { code: null };
  child.on("message", ({ exiting }) => {
    told.code = exiting;
    setTimeout(() => child.kill("SIGKILL"), 2000).unref();
  });
  return told;
}

/** npm runs us through a shell that may die of a signal without passing it on; then nobody else would tell us to stop. */
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill("SIGTERM");
  }, 250);
  watch.unref();
}
