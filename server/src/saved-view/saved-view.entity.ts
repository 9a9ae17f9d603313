import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "SavedViewRecord",
  tableName: "saved_view",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    ownerId: p.uuid(),
    ownerName: p.string(),
    name: p.string(),
    search: p.string(),
    shared: p.boolean(),
    createdAt: p.datetime(),
    version: p.integer(),
  },
});

/** A list of cases under a name, as stored: whose it is, what the queue's address says of it, and whether others see it. */
export class SavedViewRecord extends schema.class {}
schema.setClass(SavedViewRecord);
