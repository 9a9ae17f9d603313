import { defineEntity, p } from "@mikro-orm/core";
import type { CreditMonth } from "@respite/shared/evaluation/facts";
import type {
  BusinessDayConvention,
  CalendarId,
  DayCount,
  LoanStatus,
  RepaymentMethod,
  ShortMonthRule,
} from "@respite/shared/loan/loan";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";

const schema = defineEntity({
  name: "LoanRecord",
  tableName: "loan",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    borrowerId: () => p.manyToOne(BorrowerRecord).mapToPk().fieldName("borrower_id"),
    externalId: p.string(),
    product: p.string(),
    currency: p.string(),
    principalMinor: p.bigint("number"),
    annualRate: p.decimal("string"),
    termMonths: p.integer(),
    method: p.string().$type<RepaymentMethod>(),
    dayCount: p.string().$type<DayCount>(),
    shortMonth: p.string().$type<ShortMonthRule>(),
    roundingMultiple: p.integer(),
    flatInterest: p.boolean(),
    dueConvention: p.string().$type<BusinessDayConvention>().nullable(),
    dueCalendar: p.string().$type<CalendarId>().nullable(),
    startedOn: p.date(),
    firstDueOn: p.date(),
    status: p.string().$type<LoanStatus>(),
    outstandingMinor: p.bigint("number"),
    nextDueOn: p.date().nullable(),
    nextDueMinor: p.bigint("number").nullable(),
    maturityOn: p.date(),
    daysPastDue: p.integer(),
    paidMinor: p.bigint("number"),
    creditRecord: p.json<readonly CreditMonth[]>(),
    scheduleId: p.uuid(),
    purpose: p.string().nullable(),
    source: p.string().$type<"PARTNER" | "IMPORT" | "SEED">(),
    version: p.integer(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** A loan as stored. Its schedule lies in `schedule`, in versions that never change; `scheduleId` names the one in force. */
export class LoanRecord extends schema.class {}
schema.setClass(LoanRecord);
