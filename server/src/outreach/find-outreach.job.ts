import { allInstitutions } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import type { Job } from "../job/job.ts";
import { findOutreach } from "./find-outreach.ts";

/** Finds anew, every hour, who may be late soon: what a lender told this morning counts this morning. */
export const findOutreachJob: Job = {
  name: "find-outreach",
  everySeconds: 3600,
  async run({ database, clock, log }) {
    for (const lender of await allInstitutions(database)) {
      const found = await findOutreach(database, lender, businessDate(clock(), lender.timeZone));
      log.info({ institution: lender.id, ...found }, "Looked for borrowers who may be late soon.");
    }
  },
};
