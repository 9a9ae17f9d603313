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
    setTimeout(() => end(1, "The server did not stop in time."), PATIENCE).unref();
    stop().then(
      () => end(0),
      (error) => end(1, (error as Error).stack),
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, begin);
}

function end(code: number, message?: string): void {
  if (message) console.error(message);
  process.exit(code);
}
