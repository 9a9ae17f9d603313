import { allInstitutions } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import type { Job } from "../job/job.ts";
import { countLateDays } from "./count-late-days.ts";

/** Looks every ten minutes: the day changes at another hour for each lender. */
export const countLateDaysJob: Job = {
  name: "count-late-days",
  everySeconds: 600,
  async run({ database, clock, log }) {
    for (const lender of await allInstitutions(database)) {
      const counted = await countLateDays(database, lender.id, businessDate(clock(), lender.timeZone));
      if (counted > 0) log.info({ institution: lender.id, counted }, "Counted the days of loans that are late.");
    }
  },
};
