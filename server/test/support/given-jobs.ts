import { afterEach } from "vitest";
import type { Job } from "../../src/job/job.ts";
import { type JobOutcome, startJobs } from "../../src/job/start-jobs.ts";
import { secrets } from "./given-api.ts";
import type { TestDatabase } from "./given-database.ts";

type Started = Readonly<{ runs: readonly [string, JobOutcome][]; stop(): Promise<void> }>;

const quiet = { info: () => {}, warn: () => {}, error: () => {} };

/** Starts jobs as a server does, with the clock of the test; what a test started is stopped after it. */
export function givenJobs(database: () => TestDatabase): (jobs: readonly Job[], now?: string) => Promise<Started> {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });
  return async (jobs, now = "2026-03-05T02:00:00.000Z") => {
    const runs: [string, JobOutcome][] = [];
    const deps = { database: database(), clock: () => now, secrets, log: quiet };
    const stop = await startJobs(deps, (job, outcome) => runs.push([job, outcome]), jobs);
    stops.push(stop);
    return { runs, stop };
  };
}
