import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "ReliefBudgetRecord",
  tableName: "relief_budget",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    fromOn: p.date(),
    toOn: p.date(),
    currency: p.string(),
    amountMinor: p.bigint("number"),
    reservedMinor: p.bigint("number"),
    consumedMinor: p.bigint("number"),
    reason: p.string(),
    setAt: p.datetime(),
    setBy: p.uuid(),
    setByName: p.string(),
    version: p.integer(),
  },
});

/** A relief budget as stored. `reserved + consumed` never exceeds the amount, whatever the application forgets. */
export class ReliefBudgetRecord extends schema.class {}
schema.setClass(ReliefBudgetRecord);
