import { allInstitutions } from "../institution/all-institutions.ts";
import { businessDate } from "../institution/business-date.ts";
import type { Job } from "../job/job.ts";
import { forgetPeople } from "./forget-people.ts";

/** Forgets, every day, people whose names nobody needs any more. */
export const forgetPeopleJob: Job = {
  name: "forget-people",
  everySeconds: 86_400,
  async run({ database, clock, log }) {
    for (const { id, timeZone } of await allInstitutions(database)) {
      const forgotten = await forgetPeople(database, id, businessDate(clock(), timeZone));
      if (forgotten > 0) log.info({ institution: id, forgotten }, "Forgot people who were not seen for half a year.");
    }
  },
};
