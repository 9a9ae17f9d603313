import { readConfig } from "./config.ts";
import { banner } from "./start/banner.ts";
import { endProcess } from "./start/end-process.ts";
import { makeLog } from "./start/make-log.ts";
import { onStopSignal } from "./start/on-stop-signal.ts";
import { StartError } from "./start/start-error.ts";
import { startServer } from "./start/start-server.ts";

const config = readConfig(process.env);
if (config.ok) {
  // The signal may come while we start: what has been started by then is stopped as soon as it can be.
  const running = startServer(config.value, makeLog(config.value), console.log);
  onStopSignal(async () => (await running)());
  running.then(
    () => console.log(banner(config.value)),
    (error) => fail(error instanceof StartError ? error.message : error),
  );
} else {
  fail(config.error);
}

function fail(why: unknown): void {
  console.error(why);
  endProcess(1);
}
