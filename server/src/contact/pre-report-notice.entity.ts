import { defineEntity, p } from "@mikro-orm/core";
import { LoanRecord } from "../loan/loan.entity.ts";

const schema = defineEntity({
  name: "PreReportNoticeRecord",
  tableName: "pre_report_notice",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    givenOn: p.date(),
    recordedAt: p.datetime(),
    recordedByName: p.string(),
  },
});

/** That a borrower was told before anything negative is reported. Never changed. */
export class PreReportNoticeRecord extends schema.class {}
schema.setClass(PreReportNoticeRecord);
