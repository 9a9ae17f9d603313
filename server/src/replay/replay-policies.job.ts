import { sendAs } from "../database/tenant-query.ts";
import type { Job } from "../job/job.ts";
import { runParts } from "./run-parts.ts";
import { runReplay } from "./run-replay.ts";

const WAITING = `select json_build_object('id', id, 'institutionId', institution_id, 'overAll', over_all) as j from policy_replay
where status <> 'DONE' order by requested_at, id`;

type Asked = Readonly<{ id: string; institutionId: string; overAll: boolean }>;

/** Runs the replays that were asked for, the oldest first; one that a dead server left is gone on with. */
export const replayPoliciesJob: Job = {
  name: "replay-policies",
  everySeconds: 2,
  async run({ database, clock, log }) {
    const platform = { role: "respite_platform", institutionId: "" } as const;
    const rows = await sendAs(database.pool, platform, { text: WAITING, values: [] });
    for (const { id, institutionId, overAll } of rows.map(({ j }) => j as Asked)) {
      if (overAll) await runParts(database, institutionId, id, clock);
      await runReplay(database, institutionId, id, clock);
      log.info({ institution: institutionId, replay: id }, "Replayed a policy on past cases.");
    }
  },
};
