type Close = () => unknown;

const open: Close[] = [];
let closing: Promise<void> | null = null;

/** Notes what has to be stopped or removed when the command ends, however it ends. */
export function onClose(close: Close): void {
  open.push(close);
  if (closing) closing = closing.then(closeOpen);
}

/** Stops and removes everything noted, the newest first. */
export function closeAll(): Promise<void> {
  closing ??= closeOpen();
  return closing;
}

/** Stops and removes what is noted so far, to begin anew. */
export const closeSoFar = (): Promise<void> => closeOpen();

async function closeOpen(): Promise<void> {
  for (let close = open.pop(); close; close = open.pop()) {
    try {
      await close();
    } catch (error) {
      console.error(error);
    }
  }
}

/** Whether the command is ending already. */
export const isClosing = (): boolean => closing !== null;

/** Ctrl-C and the like stop everything first. */
export function closeOnSignals(): void {
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(signal, () => closeAll().then(() => process.exit(code)));
  }
}
