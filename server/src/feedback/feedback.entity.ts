import { defineEntity, p } from "@mikro-orm/core";
import type { CaseStatus } from "@respite/shared/case/case-status";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "FeedbackRecord",
  tableName: "feedback",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    policyVersion: p.string(),
    result: p.string().$type<CaseStatus>(),
    score: p.integer(),
    words: p.text().nullable(),
    givenAt: p.datetime(),
  },
});

/** What a borrower thought of the result of a case, as stored; given once, never changed. */
export class FeedbackRecord extends schema.class {}
schema.setClass(FeedbackRecord);
