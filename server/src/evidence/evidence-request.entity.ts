import { defineEntity, p } from "@mikro-orm/core";
import type { EvidenceKind } from "@respite/shared/case/case-words";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "EvidenceRequestRecord",
  tableName: "evidence_request",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    requestedAt: p.datetime(),
    requestedOn: p.date(),
    requestedBy: p.uuid(),
    requestedByName: p.string(),
    kinds: p.array().$type<EvidenceKind[]>(),
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
