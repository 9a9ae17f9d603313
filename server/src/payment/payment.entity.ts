import { defineEntity, p } from "@mikro-orm/core";
import { LoanRecord } from "../loan/loan.entity.ts";
import type { PaymentSource } from "./payment.enums.ts";

const schema = defineEntity({
  name: "PaymentRecord",
  tableName: "payment",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    externalId: p.string().nullable(),
    amountMinor: p.bigint("number"),
    receivedOn: p.date(),
    postedAt: p.datetime(),
    postedByName: p.string(),
    source: p.string().$type<PaymentSource>(),
    reverses: p.uuid().nullable(),
    reason: p.string().nullable(),
  },
});

/** Money that came in, as stored; or, negative, a payment that was taken back. Never changed. */
export class PaymentRecord extends schema.class {}
schema.setClass(PaymentRecord);
