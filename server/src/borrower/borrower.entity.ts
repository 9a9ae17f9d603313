import { defineEntity, p } from "@mikro-orm/core";
import type { Locale } from "@respite/shared/locale/locale";

const schema = defineEntity({
  name: "BorrowerRecord",
  tableName: "borrower",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    externalId: p.string(),
    name: p.string(),
    maskedName: p.string(),
    nameSearch: p.string(),
    locale: p.string().$type<Locale>(),
    area: p.string().nullable(),
    personKey: p.string().nullable(),
    createdAt: p.datetime(),
  },
});

/** A borrower as stored. `nameSearch` is what names are found by, `personKey` one person at several lenders. */
export class BorrowerRecord extends schema.class {}
schema.setClass(BorrowerRecord);
