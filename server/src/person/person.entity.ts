import { defineEntity, p } from "@mikro-orm/core";
import type { PersonRole } from "./person-roles.ts";

const schema = defineEntity({
  name: "PersonRecord",
  tableName: "person",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    name: p.string(),
    nameSearch: p.string(),
    role: p.string().$type<PersonRole>(),
    lastSeenOn: p.date(),
  },
});

/** Somebody who decides in an institution, by the name that their own token told last. `id` is theirs at the identity provider. */
export class PersonRecord extends schema.class {}
schema.setClass(PersonRecord);
