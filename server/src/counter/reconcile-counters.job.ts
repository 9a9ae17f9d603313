import type { Job } from "../job/job.ts";
import { reconcileCounters } from "./reconcile-counters.ts";

/** Counts all cases once a day and says so loudly if a counter was ever wrong. */
export const reconcileCountersJob: Job = {
  name: "reconcile-counters",
  everySeconds: 24 * 3600,
  async run({ database, log }) {
    for (const difference of await reconcileCounters(database)) {
      log.error(difference, "A counter of cases was wrong and has been put right.");
    }
  },
};
