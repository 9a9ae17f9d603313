import type { PgBoss } from "pg-boss";
import type { Job, JobDeps } from "./job.ts";
import { JOBS } from "./jobs.ts";
import { openBoss } from "./open-boss.ts";

/** What came of the runs; counted for the metrics. */
export type JobOutcome = "done" | "failed";
export type JobRuns = (job: string, outcome: JobOutcome) => void;

/** How often each server sees to it that every job is still asked for, in case a chain of runs broke. */
const SEE_TO_IT_MS = 60_000;
const STOP_MS = 10_000;
/** A run whose server has not been heard of for so long is begun again by another. */
const DEAD_AFTER_SECONDS = 15;

/**
 * Runs the jobs until it is stopped. However many servers there are, a job runs on one of them at a time: its queue
 * holds one run that waits and one that works, and no more. A run that fails is tried again, later each time.
 *
 * @returns stops them; what is running may finish, for ten seconds
 */
export async function startJobs(
  deps: JobDeps,
  count: JobRuns = () => {},
  jobs: readonly Job[] = JOBS,
): Promise<() => Promise<void>> {
  const boss = await openBoss(deps.database, deps.log);
  for (const job of jobs) await attend(boss, job, deps, count);
  const askForAll = () => Promise.all(jobs.map(({ name }) => boss.send(name, {}))).catch(() => {}); // pg-boss has said why
  const timer = setInterval(askForAll, SEE_TO_IT_MS);
  await askForAll();
  return async () => {
    clearInterval(timer);
    await boss.stop({ graceful: true, timeout: STOP_MS });
  };
}

async function attend(boss: PgBoss, job: Job, deps: JobDeps, count: JobRuns): Promise<void> {
  const { name, everySeconds } = job;
  await boss.createQueue(name, {
    policy: "stately",
    retryLimit: 8,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 300,
    expireInSeconds: 3600,
    heartbeatSeconds: DEAD_AFTER_SECONDS,
    deleteAfterSeconds: 3600,
  });
  // Half of the interval at most is waited for nothing, and nobody is asked more than twice a second.
  const pollingIntervalSeconds = Math.min(15, Math.max(0.5, everySeconds / 2));
  await boss.work(name, { pollingIntervalSeconds }, async () => {
    try {
      // First, so that nobody who sees to it meanwhile asks for one that would follow at once.
      await boss.send(name, {}, { startAfter: everySeconds });
      await job.run(deps);
    } catch (error) {
      count(name, "failed");
      deps.log.error({ err: error, job: name }, "A job failed; it is tried again.");
      throw error;
    }
    count(name, "done");
  });
}
