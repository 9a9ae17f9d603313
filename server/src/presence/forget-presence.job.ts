import { sendAs } from "../database/tenant-query.ts";
import { allInstitutions } from "../institution/all-institutions.ts";
import type { Job } from "../job/job.ts";
import { PRESENT_SECONDS } from "./attendees.sql.ts";

const FORGET = "delete from presence where institution_id = $1 and seen_at < $2";

/** Forgets, every hour, who had which case open and did not close it. */
export const forgetPresenceJob: Job = {
  name: "forget-presence",
  everySeconds: 3600,
  async run({ database, clock }) {
    const before = new Date(Date.parse(clock()) - PRESENT_SECONDS * 1000);
    for (const { id } of await allInstitutions(database)) {
      await sendAs(database.pool, { role: "respite_app", institutionId: id }, { text: FORGET, values: [id, before] });
    }
  },
};
