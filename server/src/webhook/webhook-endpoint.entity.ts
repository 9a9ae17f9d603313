import { defineEntity, p } from "@mikro-orm/core";

const schema = defineEntity({
  name: "WebhookEndpointRecord",
  tableName: "webhook_endpoint",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    name: p.string(),
    url: p.string(),
    /** Closed, as the former one: see secret-box.ts. */
    secret: p.string(),
    formerSecret: p.string().nullable(),
    formerUntil: p.datetime().nullable(),
    /** Up to where in the record its deliveries were written. */
    sequence: p.bigint("number"),
    createdAt: p.datetime(),
    createdByName: p.string(),
    rotatedAt: p.datetime().nullable(),
    disabledAt: p.datetime().nullable(),
    disabledByName: p.string().nullable(),
  },
});

/** Where a partner is told of what happens, as stored. Its secrets are in no shape: nobody reads them back. */
export class WebhookEndpointRecord extends schema.class {}
schema.setClass(WebhookEndpointRecord);
