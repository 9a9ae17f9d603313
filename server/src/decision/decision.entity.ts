import { defineEntity, p } from "@mikro-orm/core";
import type { Weighing } from "@respite/shared/authority/weigh-decision";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import type { DecisionOutcome } from "./decision.enums.ts";

const schema = defineEntity({
  name: "DecisionRecord",
  tableName: "decision",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    number: p.integer(),
    outcome: p.string().$type<DecisionOutcome>(),
    decidedAt: p.datetime(),
    decidedBy: p.uuid().nullable(),
    decidedByName: p.string(),
    reasonCodes: p.array(),
    words: p.text(),
    nextSteps: p.text().nullable(),
    overrideReason: p.text().nullable(),
    termsHash: p.string().nullable(),
    authority: p.json<Weighing>().nullable(),
  },
});

/** A decision as stored. `decidedBy` is null when the policy decided by itself, `authority` where none was asked for. */
export class DecisionRecord extends schema.class {}
schema.setClass(DecisionRecord);
