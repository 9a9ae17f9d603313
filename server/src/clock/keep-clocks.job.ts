import type { Job } from "../job/job.ts";
import { keepClocks } from "./keep-clocks.ts";

/** Looks twice a minute whether anything ran out, is at risk or is overdue: a midnight is kept to half a minute. */
export const keepClocksJob: Job = {
  name: "keep-clocks",
  everySeconds: 30,
  async run(deps) {
    const looked = await keepClocks(deps);
    if (looked > 0) deps.log.info({ looked }, "Acted on what time has brought.");
  },
};
