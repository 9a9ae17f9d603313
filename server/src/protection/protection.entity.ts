import { defineEntity, p } from "@mikro-orm/core";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import type { ProtectionKind } from "./protection.enums.ts";

const schema = defineEntity({
  name: "ProtectionRecord",
  tableName: "protection",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    kind: p.string().$type<ProtectionKind>(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    reason: p.string(),
    endReason: p.string().nullable(),
    backdatedFrom: p.date().nullable(),
    backdateReason: p.string().nullable(),
    releaseReason: p.string().nullable(),
    entryDaysPastDue: p.integer(),
  },
});

/** A protection interval as stored; `toOn` is its last day. */
export class ProtectionRecord extends schema.class {}
schema.setClass(ProtectionRecord);
