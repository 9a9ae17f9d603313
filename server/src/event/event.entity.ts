import { defineEntity, p } from "@mikro-orm/core";
import type { EventKind } from "@respite/shared/event/event-kind";
import type { EventDetail } from "@respite/shared/event/event-sentence";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "EventRecord",
  tableName: "event",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id").nullable(),
    loanId: p.uuid().nullable(),
    kind: p.string().$type<EventKind>(),
    at: p.datetime(),
    actorId: p.uuid().nullable(),
    actorName: p.string(),
    actorRole: p.string(),
    detail: p.json<EventDetail>().nullable(),
  },
});

/** Something that happened, as stored. Never changed. */
export class EventRecord extends schema.class {}
schema.setClass(EventRecord);
