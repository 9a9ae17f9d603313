import { defineEntity, p } from "@mikro-orm/core";
import { DeferralCaseRecord } from "../case/case.entity.ts";
import { ReliefBudgetRecord } from "./relief-budget.entity.ts";

const schema = defineEntity({
  name: "ReliefReservationRecord",
  tableName: "relief_reservation",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    budgetId: () => p.manyToOne(ReliefBudgetRecord).mapToPk().fieldName("budget_id"),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    status: p.string().$type<"RESERVED" | "CONSUMED" | "RELEASED">(),
    reservedMinor: p.bigint("number"),
    consumedMinor: p.bigint("number"),
    reservedAt: p.datetime(),
    settledAt: p.datetime().nullable(),
  },
});

/** What the open offers of one case hold of a budget, and what the accepted one took, as stored. */
export class ReliefReservationRecord extends schema.class {}
schema.setClass(ReliefReservationRecord);
