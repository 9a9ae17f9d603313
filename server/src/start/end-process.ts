/** The longest the process may go on after its work is done, in milliseconds, before it is ended. */
const PATIENCE = 3000;

/**
 * Ends the process by letting it run out of work. `process.exit` can hang for ever when the compiler is at work in
 * another thread (nodejs/node#54918), so it is only for a process that something keeps awake.
 */
export function endProcess(code: number): void {
  process.exitCode = code;
  setTimeout(() => process.exit(code), PATIENCE).unref();
}
