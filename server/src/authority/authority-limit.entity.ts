import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "AuthorityLimitRecord",
  tableName: "authority_limit",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    subject: p.string(),
    personName: p.string().nullable(),
    currency: p.string(),
    maxExposureMinor: p.bigint("number").nullable(),
    maxDeferralMonths: p.integer().nullable(),
    maxCostMinor: p.bigint("number").nullable(),
    mayWaive: p.boolean(),
    reason: p.string(),
    setAt: p.datetime(),
    setBy: p.uuid(),
    setByName: p.string(),
    endedAt: p.datetime().nullable(),
    version: p.integer(),
  },
});

/** Limits of authority as stored. `subject` is a role, or the id of one person, who has a name then; no limit is null. */
export class AuthorityLimitRecord extends schema.class {}
schema.setClass(AuthorityLimitRecord);
