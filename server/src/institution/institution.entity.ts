import { defineEntity, p } from "@mikro-orm/core";
import type { Locale } from "@respite/shared/locale/locale";

const schema = defineEntity({
  name: "InstitutionRecord",
  tableName: "institution",
  properties: {
    id: p.uuid().primary(),
    code: p.string(),
    name: p.string(),
    currency: p.string(),
    timeZone: p.string(),
    locale: p.string().$type<Locale>(),
    policyVersion: p.string(),
    createdAt: p.datetime(),
  },
});

/** A lender as stored. */
export class InstitutionRecord extends schema.class {}
schema.setClass(InstitutionRecord);
