import { defineEntity, p } from "@mikro-orm/core";
import type { ActorRole } from "@respite/shared/case/actor-role";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "CaseNoteRecord",
  tableName: "case_note",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    text: p.text(),
    writtenAt: p.datetime(),
    writtenBy: p.uuid(),
    writtenByName: p.string(),
    writtenByRole: p.string().$type<ActorRole>(),
  },
});

/** What reviewers write for each other on a case, as stored; never changed. Its id is that of the event that proves it. */
export class CaseNoteRecord extends schema.class {}
schema.setClass(CaseNoteRecord);
