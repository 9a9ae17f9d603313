import type { Logger } from "pino";
import type { Database } from "../database/open.ts";
import { foldCounters } from "./fold-counters.ts";
import { reconcileCounters } from "./reconcile-counters.ts";

const FOLD_MS = 2_000;
const RECONCILE_MS = 24 * 60 * 60 * 1_000;

/** Folds the counters now and then and compares them once a day, one thing at a time. @returns stops it, and waits for what runs */
export function keepCounters(database: Database, log: Logger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let waiting = 0;
  const queue = (work: () => Promise<unknown>): void => {
    if (waiting > 1) return; // slower than the timer: the next round does it all
    waiting += 1;
    running = running
      .then(work)
      .then(
        () => {},
        (error: unknown) => log.error({ err: error }, "The counters of cases could not be kept."),
      )
      .finally(() => {
        waiting -= 1;
      });
  };
  const timers = [
    setInterval(() => queue(() => foldCounters(database)), FOLD_MS),
    setInterval(() => queue(() => compare(database, log)), RECONCILE_MS),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
    return running;
  };
}

async function compare(database: Database, log: Logger): Promise<void> {
  for (const difference of await reconcileCounters(database)) {
    log.error(difference, "A counter of cases was wrong and has been put right.");
  }
}
