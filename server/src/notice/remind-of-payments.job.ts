import { allInstitutions } from "../institution/all-institutions.ts";
import type { Job } from "../job/job.ts";
import { remindOfPayments } from "./remind-of-payments.ts";

/** Reminds, every hour, where payments resume in seven, three days or one. */
export const remindOfPaymentsJob: Job = {
  name: "remind-of-payments",
  everySeconds: 3600,
  async run({ database, clock, log }) {
    for (const lender of await allInstitutions(database)) {
      const written = await remindOfPayments(database, lender, clock());
      if (written > 0) log.info({ institution: lender.id, written }, "Reminded borrowers that payments resume.");
    }
  },
};
