import type { Job } from "../job/job.ts";
import { foldCounters } from "./fold-counters.ts";

/** Keeps the log of case counts short, so that a count reads little; no count waits for it. */
export const foldCountersJob: Job = {
  name: "fold-counters",
  everySeconds: 5,
  run: async ({ database }) => {
    await foldCounters(database);
  },
};
