import { defineEntity, p } from "@mikro-orm/core";
import type { Ground } from "@respite/shared/case/case-words";
import type { LatenessSignal } from "@respite/shared/outreach/lateness-signals";
import { LoanRecord } from "../loan/loan.entity.ts";

const schema = defineEntity({
  name: "OutreachCandidateRecord",
  tableName: "outreach_candidate",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    borrowerId: p.uuid(),
    dueOn: p.date(),
    dueMinor: p.bigint("number"),
    currency: p.string(),
    signals: p.array().$type<LatenessSignal[]>(),
    grounds: p.array().$type<Ground[]>(),
    groundsWithProof: p.array().$type<Ground[]>(),
    policyVersion: p.string(),
    foundOn: p.date(),
  },
});

/** Somebody who may be late soon and would qualify, as found one day. */
export class OutreachCandidateRecord extends schema.class {}
schema.setClass(OutreachCandidateRecord);
