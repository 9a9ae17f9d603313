import { defineEntity, p } from "@mikro-orm/core";
import type { ContactChannel, ContactOutcome } from "@respite/shared/protection/contact";
import { LoanRecord } from "../loan/loan.entity.ts";

const schema = defineEntity({
  name: "ContactAttemptRecord",
  tableName: "contact_attempt",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    loanId: () => p.manyToOne(LoanRecord).mapToPk().fieldName("loan_id"),
    at: p.datetime(),
    channel: p.string().$type<ContactChannel>(),
    outcome: p.string().$type<ContactOutcome>(),
    recordedAt: p.datetime(),
    recordedByName: p.string(),
  },
});

/** A contact about collection, as a partner told it. Never changed. */
export class ContactAttemptRecord extends schema.class {}
schema.setClass(ContactAttemptRecord);
