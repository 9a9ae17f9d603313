import { endProcess } from "./end-process.ts";

/** The longest a clean stop may take, in milliseconds, before the process ends without it. */
const PATIENCE = 20_000;

/**
 * Runs `stop` once at the first SIGINT, SIGTERM or SIGHUP and ends the process with 0. Ctrl-C reaches every process of
 * a terminal and is passed on by those above us as well, so that the signals after the first mean nothing.
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const begin = () => {
    if (stopping) return;
    stopping = true;
    const tooSlow = setTimeout(() => {
      console.error("The server did not stop in time.");
      process.exit(1);
    }, PATIENCE);
    stop()
      .then(
        () => endProcess(0),
        (error) => {
          console.error(error);
          endProcess(1);
        },
      )
      .finally(() => clearTimeout(tooSlow));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, begin);
}
