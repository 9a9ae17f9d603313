import { defineEntity, p } from "@mikro-orm/core";
import type { ConsentPurpose, ConsentRecipient } from "@respite/shared/consent/consent";
import { BorrowerRecord } from "../borrower/borrower.entity.ts";

const schema = defineEntity({
  name: "ConsentRecord",
  tableName: "consent",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    borrowerId: () => p.manyToOne(BorrowerRecord).mapToPk().fieldName("borrower_id"),
    purpose: p.string().$type<ConsentPurpose>(),
    recipient: p.string().$type<ConsentRecipient>(),
    givenAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
  },
});

/** A consent as stored: one purpose, one recipient, dated. A new one after a revocation is a new row. */
export class ConsentRecord extends schema.class {}
schema.setClass(ConsentRecord);
