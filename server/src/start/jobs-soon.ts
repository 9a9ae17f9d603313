import { setTimeout as sleep } from "node:timers/promises";
import type { JobDeps } from "../job/job.ts";
import type { JobRuns } from "../job/start-jobs.ts";

/** Whoever waited for the server is answered first: reading the jobs and what runs them would keep the first requests waiting. */
const AFTER_MS = 1_000;

/** Runs the jobs, from a second after the start until it is stopped. @returns stops them */
export function jobsSoon(deps: JobDeps, count: JobRuns): () => Promise<void> {
  const givenUp = new AbortController();
  const jobs = begin(deps, count, givenUp.signal).catch((error) => {
    if (!givenUp.signal.aborted) deps.log.error({ err: error }, "The jobs do not run.");
    return null;
  });
  return async () => {
    givenUp.abort();
    const stop = await jobs;
    await stop?.();
  };
}

async function begin(deps: JobDeps, count: JobRuns, signal: AbortSignal): Promise<() => Promise<void>> {
  await sleep(AFTER_MS, undefined, { signal });
  const { startJobs } = await import("../job/start-jobs.ts");
  return startJobs(deps, count);
}
