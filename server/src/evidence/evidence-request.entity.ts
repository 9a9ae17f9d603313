import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "EvidenceRequestRecord",
  tableName: "evidence_request",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: p.uuid(),
    requestedAt: p.datetime(),
    requestedOn: p.date(),
    requestedBy: p.uuid(),
    requestedByName: p.string(),
    kinds: p.array(),
    note: p.text(),
    dueOn: p.date(),
    inTime: p.boolean(),
    answeredAt: p.datetime().nullable(),
    answeredOn: p.date().nullable(),
  },
});

/** A request for documents as stored. */
export class EvidenceRequestRecord extends schema.class {}
schema.setClass(EvidenceRequestRecord);
