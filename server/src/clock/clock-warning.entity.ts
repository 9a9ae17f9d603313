import { defineEntity, p } from "@mikro-orm/core";
import { DeferralCaseRecord } from "../case/case.entity.ts";

export type WarningState = "AT_RISK" | "BREACHED" | "HARD_LIMIT";

const schema = defineEntity({
  name: "ClockWarningRecord",
  tableName: "clock_warning",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    caseId: () => p.manyToOne(DeferralCaseRecord).mapToPk().fieldName("case_id"),
    state: p.string().$type<WarningState>(),
    dueAt: p.datetime(),
    warnedAt: p.datetime(),
  },
});

/** That a clock was said to be at risk, breached or past the hard limit, as stored: once for each due date. */
export class ClockWarningRecord extends schema.class {}
schema.setClass(ClockWarningRecord);
