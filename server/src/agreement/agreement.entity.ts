import { defineEntity, p } from "@mikro-orm/core";
import type { AgreementStatus } from "./agreement.enums.ts";

const schema = defineEntity({
  name: "AgreementRecord",
  tableName: "agreement",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: p.uuid(),
    loanId: p.uuid(),
    offerId: p.uuid(),
    scheduleId: p.uuid(),
    status: p.string().$type<AgreementStatus>(),
    acceptedAt: p.datetime(),
    acceptedBy: p.uuid(),
    acceptedByName: p.string(),
    termsHash: p.string(),
    endedAt: p.datetime().nullable(),
  },
});

/** An accepted offer as stored. */
export class AgreementRecord extends schema.class {}
schema.setClass(AgreementRecord);
