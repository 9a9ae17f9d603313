import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "DisasterDeclarationRecord",
  tableName: "disaster_declaration",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    code: p.string(),
    name: p.string(),
    areas: p.array(),
    fromOn: p.date(),
    toOn: p.date().nullable(),
    source: p.string(),
    declaredAt: p.datetime(),
    declaredBy: p.uuid(),
    declaredByName: p.string(),
    withdrawnAt: p.datetime().nullable(),
    /** When the applications that were open as it was declared had been gone through. */
    matchedAt: p.datetime().nullable(),
  },
});

/** A declared disaster as stored; withdrawn ones stay, since cases were decided on them. */
export class DisasterDeclarationRecord extends schema.class {}
schema.setClass(DisasterDeclarationRecord);
