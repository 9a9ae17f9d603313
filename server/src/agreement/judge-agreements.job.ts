import type { Job } from "../job/job.ts";
import { judgeAgreements } from "./judge-agreements.ts";

/** Looks every ten minutes for agreements that are late or paid: the day changes at another hour for each lender. */
export const judgeAgreementsJob: Job = {
  name: "judge-agreements",
  everySeconds: 600,
  async run({ database, clock, log }) {
    log.info(await judgeAgreements(database, clock()), "Judged the agreements that are late or paid.");
  },
};
