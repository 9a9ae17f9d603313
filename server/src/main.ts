import { type Config, readConfig } from "./config.ts";
import { banner } from "./start/banner.ts";
import { endProcess } from "./start/end-process.ts";
import { makeLog } from "./start/make-log.ts";
import { onStopSignal } from "./start/on-stop-signal.ts";
import { refuseTaken } from "./start/refuse-taken.ts";
import { StartError } from "./start/start-error.ts";
import { startPostgres } from "./start/start-postgres.ts";

const config = readConfig(process.env);
if (config.ok) {
  // The signal may come while we start: what has been started by then is stopped as soon as it can be.
  const running = start(config.value);
  onStopSignal(async () => (await running)());
  running.then(
    () => console.log(banner(config.value)),
    (error) => fail(error instanceof StartError ? error.message : error),
  );
} else {
  fail(config.error);
}

async function start(config: Config): Promise<() => Promise<void>> {
  await refuseTaken(config);
  console.log("Opening the database …");
  const log = makeLog(config);
  const postgres = await startPostgres(config, log, () => load().catch(() => {})); // what goes wrong is said below
  const { startServer } = await load().catch(async (error: unknown) => {
    await postgres.stop();
    throw error;
  });
  return startServer(config, postgres, log, console.log);
}

/** Most of the server loads while PostgreSQL starts. */
async function load(): Promise<typeof import("./start/start-server.ts")> {
  const server = await import("./start/start-server.ts");
  await server.prepare();
  return server;
}

function fail(why: unknown): void {
  console.error(why);
  endProcess(1);
}
