import { defineEntity, p } from "@mikro-orm/core";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { LoanRecord } from "../loan/loan.entity.ts";
import { OfferRecord } from "../offer/offer.entity.ts";
import { ScheduleRecord } from "../schedule/schedule.entity.ts";
import type { AgreementStatus } from "./agreement.enums.ts";

const schema = defineEntity({
  name: "AgreementRecord",
  tableName: "agreement",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    offerId: () => p.manyToOne(OfferRecord).mapToPk().fieldName("offer_id"),
    scheduleId: () => p.manyToOne(ScheduleRecord).mapToPk().fieldName("schedule_id"),
    status: p.string().$type<AgreementStatus>(),
    acceptedAt: p.datetime(),
    acceptedBy: p.uuid(),
    acceptedByName: p.string(),
    termsHash: p.string(),
    endedAt: p.datetime().nullable(),
    missedOn: p.date().nullable(),
    deferralMonths: p.integer().nullable(),
    watchUntil: p.date().nullable(),
  },
});

/** An accepted offer as stored. */
export class AgreementRecord extends schema.class {}
schema.setClass(AgreementRecord);
