import { defineEntity, p } from "@mikro-orm/core";
import type { Facts } from "@respite/shared/evaluation/facts";
import type { Finding } from "@respite/shared/evaluation/finding";
import { DeferralCaseRecord } from "../case/case.entity.ts";

const schema = defineEntity({
  name: "EvaluationRecord",
  tableName: "evaluation",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    policyVersion: p.string(),
    evaluatedAt: p.datetime(),
    businessDate: p.date(),
    passed: p.boolean(),
    late: p.boolean(),
    groundsPassed: p.array(),
    findings: p.json<readonly Finding[]>(),
    facts: p.json<Facts>(),
  },
});

/** One run of a policy's rules as stored, with the facts it was run on. */
export class EvaluationRecord extends schema.class {}
schema.setClass(EvaluationRecord);
