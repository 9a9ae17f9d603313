import { defineEntity, p } from "@mikro-orm/core";
import type { EvidenceKind, EvidenceQuarantine } from "@respite/shared/case/case-words";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "EvidenceRecord",
  tableName: "evidence",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    kind: p.string().$type<EvidenceKind>(),
    fileName: p.string(),
    contentType: p.string(),
    byteSize: p.integer(),
    sha256: p.string(),
    receivedAt: p.datetime(),
    quarantine: p.string().$type<EvidenceQuarantine>().nullable(),
  },
});

/** A document as stored; its content lies apart, so that lists never touch it. */
export class EvidenceRecord extends schema.class {}
schema.setClass(EvidenceRecord);
