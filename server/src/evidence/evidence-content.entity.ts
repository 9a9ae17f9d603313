import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "EvidenceContentRecord",
  tableName: "evidence_content",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    content: p.blob(),
  },
});

/** The bytes of a document; `id` is the document's. */
export class EvidenceContentRecord extends schema.class {}
schema.setClass(EvidenceContentRecord);
