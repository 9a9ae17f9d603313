import { defineEntity, p } from "@mikro-orm/core";
import type { StoredResult } from "./stored-result.ts";

const schema = defineEntity({
  name: "IdempotencyRecord",
  tableName: "idempotency",
  properties: {
    institutionId: p.uuid().primary(),
    actorId: p.uuid().primary(),
    key: p.string().primary(),
    operation: p.string(),
    inputHash: p.string(),
    result: p.json<StoredResult>(),
    createdAt: p.datetime(),
  },
});

/** A command that was answered, with its effect's transaction. */
export class IdempotencyRecord extends schema.class {}
schema.setClass(IdempotencyRecord);
