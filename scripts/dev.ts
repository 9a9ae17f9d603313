import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, watch } from "node:fs";
import { SERVER_FLAGS } from "./bootstrap/server-flags.mjs";
import { build, giveUpServer } from "./build/build.ts";
import { at, ROOT } from "./root.ts";
import { orExit, refuseOptions } from "./say-and-exit.ts";

refuseOptions("npm run dev", process.argv.slice(2), "it is told by variables, such as PORT=4001 npm run dev.");
const port = process.env.PORT ?? "4000";
const consolePort = process.env.CONSOLE_PORT ?? "5173";
await orExit(build("all"));
giveUpServer();

// Types are left to the editor and to `npm run check`; what compiles runs.
const bundler = start("rolldown -c rolldown.config.ts --watch", "server");
const vite = start(`vite --port ${consolePort}`, "console", { RESPITE_SERVER: `http://127.0.0.1:${port}` });
// The bundler writes everything once when it begins, and that starts the server.
let server: ChildProcess | null = null;
let stopping = false;
console.log(`The console with hot reload: http://127.0.0.1:${consolePort}/ (the server behind it: port ${port}).`);

/** Several files change at once when the bundler writes: the server is restarted when it has been quiet for a moment. */
let pause: NodeJS.Timeout | undefined;
watch(at("server/dist"), () => {
  clearTimeout(pause);
  pause = setTimeout(restart, 300);
});

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

async function restart(): Promise<void> {
  if (stopping) return;
  if (server) {
    console.log("Starting the server again …");
    await end(server);
  }
  if (!stopping) server = startServer();
}

async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await Promise.all([bundler, vite, server].map((child) => child && end(child)));
  process.exit(0);
}

function startServer(): ChildProcess {
  return spawn(process.execPath, [...SERVER_FLAGS, at("server/dist/main.js")], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

function start(command: string, folder: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const [tool = "", ...args] = command.split(" ");
  const candidates = [at(folder, "node_modules/.bin", tool), at("node_modules/.bin", tool)];
  const path = candidates.find((candidate) => existsSync(candidate)) ?? tool;
  return spawn(path, args, {
    cwd: at(folder),
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
