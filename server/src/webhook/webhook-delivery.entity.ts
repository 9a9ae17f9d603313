import { defineEntity, p } from "@mikro-orm/core";
import type { DeliveryProblem, DeliveryState } from "@respite/shared/webhook/webhook-delivery";
import { WebhookEndpointRecord } from "./webhook-endpoint.entity.ts";

const schema = defineEntity({
  name: "WebhookDeliveryRecord",
  tableName: "webhook_delivery",
  properties: {
    id: p.uuid().primary(),
    institutionId: p.uuid(),
    endpointId: () => p.manyToOne(WebhookEndpointRecord).mapToPk().fieldName("endpoint_id"),
    eventId: p.uuid(),
    kind: p.string(),
    caseId: p.uuid().nullable(),
    loanId: p.uuid().nullable(),
    at: p.datetime(),
    state: p.string().$type<DeliveryState>(),
    attempts: p.integer(),
    nextAt: p.datetime().nullable(),
    lastAt: p.datetime().nullable(),
    lastStatus: p.integer().nullable(),
    lastProblem: p.string().$type<DeliveryProblem>().nullable(),
    deliveredAt: p.datetime().nullable(),
  },
});

/** One event that one endpoint is told of, as stored; taken away a month after it was delivered. */
export class WebhookDeliveryRecord extends schema.class {}
schema.setClass(WebhookDeliveryRecord);
