import { defineEntity, p } from "@mikro-orm/core";
import type { PolicyStatus } from "@respite/shared/policy/policy-status";
import type { PolicyVersion } from "@respite/shared/policy/policy-version";

const schema = defineEntity({
  name: "PolicyVersionRecord",
  tableName: "policy_version",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    policyId: p.string(),
    code: p.string(),
    version: p.integer(),
    status: p.string().$type<PolicyStatus>(),
    revision: p.integer(),
    base: p.string(),
    document: p.json<PolicyVersion>(),
    documentHash: p.string().nullable(),
    preset: p.string().nullable(),
    presetConfirmedBy: p.uuid().nullable(),
    presetConfirmedByName: p.string().nullable(),
    presetConfirmedAt: p.datetime().nullable(),
    effectiveFrom: p.date().nullable(),
    effectiveUntil: p.date().nullable(),
    authorId: p.uuid(),
    authorName: p.string(),
    editorId: p.uuid(),
    editorName: p.string(),
    publisherId: p.uuid().nullable(),
    publisherName: p.string().nullable(),
    returnedWords: p.string().nullable(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    publishedAt: p.datetime().nullable(),
    retiredAt: p.datetime().nullable(),
  },
});

/** A policy version of an institution as stored; what it says lies in `document`. */
export class PolicyVersionRecord extends schema.class {}
schema.setClass(PolicyVersionRecord);
