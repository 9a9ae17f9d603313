import { defineEntity, p } from "@mikro-orm/core";
import type { Relief } from "@respite/shared/relief/relief";
import type { ReportingEffect } from "@respite/shared/relief/reporting-effect";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { DecisionRecord } from "../decision/decision.entity.ts";
import type { OfferStanding } from "./compute-offer.ts";
import type { OfferStatus } from "./offer.enums.ts";

const schema = defineEntity({
  name: "OfferRecord",
  tableName: "offer",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    decisionId: () => p.manyToOne(DecisionRecord).mapToPk().fieldName("decision_id"),
    round: p.integer(),
    position: p.integer(),
    relief: p.json<Relief>(),
    status: p.string().$type<OfferStatus>(),
    instalments: p.json<readonly Instalment[]>(),
    rates: p.json<readonly RateStep[]>().nullable(),
    currency: p.string(),
    firstDueOn: p.date(),
    firstAmountMinor: p.bigint("number"),
    highestMinor: p.bigint("number"),
    maturityOn: p.date(),
    maturityMovedMonths: p.integer(),
    instalmentsRemaining: p.integer(),
    deferralInterestMinor: p.bigint("number"),
    waivedMinor: p.bigint("number"),
    penaltyInterestMinor: p.bigint("number"),
    waivedPenaltyMinor: p.bigint("number"),
    reducedInterestMinor: p.bigint("number"),
    capitalisedMinor: p.bigint("number"),
    capitalisedPenaltyMinor: p.bigint("number"),
    stillPayableMinor: p.bigint("number"),
    costToBorrowerMinor: p.bigint("number"),
    costToLenderMinor: p.bigint("number"),
    effectiveRate: p.decimal("string").nullable(),
    rateCap: p.decimal("string").nullable(),
    withinRateCap: p.boolean().nullable(),
    reportingEffect: p.string().$type<ReportingEffect>().nullable(),
    standing: p.json<OfferStanding>().nullable(),
    validUntil: p.date().nullable(),
    termsHash: p.string(),
  },
});

/** An offer as stored, computed whole. */
export class OfferRecord extends schema.class {}
schema.setClass(OfferRecord);
