import { sendAs } from "../database/tenant-query.ts";
import type { Job } from "../job/job.ts";
import { matchDisaster } from "./match-disaster.ts";

const WAITING = `select json_build_object('id', id, 'institutionId', institution_id) as j from disaster_declaration
where matched_at is null and withdrawn_at is null order by declared_at, id`;

type Waiting = Readonly<{ id: string; institutionId: string }>;

/** Lets cases that were open as a disaster was declared be judged with it: within half a minute, and looks for a minute. */
export const matchDisastersJob: Job = {
  name: "match-disasters",
  everySeconds: 30,
  async run({ database, clock, log }) {
    const platform = { role: "respite_platform", institutionId: "" } as const;
    const rows = await sendAs(database.pool, platform, { text: WAITING, values: [] });
    const errors: unknown[] = [];
    for (const { id, institutionId } of rows.map(({ j }) => j as Waiting)) {
      try {
        const matched = await matchDisaster(database, institutionId, id, clock);
        log.info({ institution: institutionId, matched }, "Matched a declared disaster with open cases.");
      } catch (error) {
        errors.push(error);
      }
    }
    // Of one that fails, the others have nothing to wait for.
    if (errors.length > 0)
      throw new AggregateError(errors, `${errors.length} disasters could not be matched with all cases.`);
  },
};
