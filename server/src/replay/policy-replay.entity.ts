import { defineEntity, p } from "@mikro-orm/core";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";
import type { ReplayStatus } from "@respite/shared/replay/replay-status";
import type { ReplaySummary } from "@respite/shared/replay/replay-summary";

const schema = defineEntity({
  name: "PolicyReplayRecord",
  tableName: "policy_replay",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    fromVersion: p.string(),
    toVersion: p.string(),
    fromDocument: p.json<PolicyVersion>(),
    toDocument: p.json<PolicyVersion>(),
    /** Over every institution, for the platform; `against` is what was named to compare with, null for what is in force. */
    overAll: p.boolean(),
    against: p.string().nullable(),
    currency: p.string(),
    status: p.string().$type<ReplayStatus>(),
    total: p.integer(),
    done: p.integer(),
    place: p.uuid().nullable(),
    summary: p.json<ReplaySummary>(),
    requestedBy: p.uuid(),
    requestedByName: p.string(),
    requestedAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
  },
});

/** A replay as stored; the two policies as they were when it was asked for. */
export class PolicyReplayRecord extends schema.class {}
schema.setClass(PolicyReplayRecord);
