import { defineEntity, p } from "@mikro-orm/core";
import type { RateStep } from "@respite/shared/schedule/rate-steps";
import type { Instalment } from "@respite/shared/schedule/schedule";
import { LoanRecord } from "../loan/loan.entity.ts";
import type { ScheduleOrigin } from "./schedule.enums.ts";

const schema = defineEntity({
  name: "ScheduleRecord",
  tableName: "schedule",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    number: p.integer(),
    origin: p.string().$type<ScheduleOrigin>(),
    caseId: p.uuid().nullable(),
    currency: p.string(),
    instalments: p.json<readonly Instalment[]>(),
    rates: p.json<readonly RateStep[]>().nullable(),
    totalMinor: p.bigint("number"),
    hash: p.string(),
    bookedAt: p.datetime(),
  },
});

/** One version of a loan's schedule as stored. Never changed. */
export class ScheduleRecord extends schema.class {}
schema.setClass(ScheduleRecord);
