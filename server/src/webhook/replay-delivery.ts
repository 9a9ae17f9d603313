import { err, ok } from "@respite/shared/result/result";
import { runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { WebhookReplayInput } from "./webhook.input.ts";
import { WebhookDeliveryRecord } from "./webhook-delivery.entity.ts";
import { WebhookEndpointRecord } from "./webhook-endpoint.entity.ts";
import { hostOf } from "./webhook-secret.ts";

/** Has a delivery sent again, whether it arrived or not: whoever receives it knows it by its id. */
export function replayDelivery(context: Context, input: WebhookReplayInput): Promise<StoredResult> {
  const { institutionId, uuid } = target("WebhookDelivery", input.deliveryId);
  const notFound = userError("DELIVERY_NOT_FOUND", {}, ["deliveryId"]);
  return runCommand(context, "webhookReplay", input, institutionId, notFound, async (tx) => {
    const { em, now } = tx;
    const where = { id: uuid ?? "", institutionId: tx.institutionId };
    const delivery = await em.findOne(WebhookDeliveryRecord, where, { forUpdate: true });
    if (!delivery) return err([notFound]);
    const of = { id: delivery.endpointId, institutionId: tx.institutionId };
    const endpoint = await em.findOneOrFail(WebhookEndpointRecord, of);
    if (endpoint.disabledAt) return err([userError("WEBHOOK_IS_DISABLED", {}, ["deliveryId"])]);
    Object.assign(delivery, { state: "WAITING", attempts: 0, nextAt: now, deliveredAt: null });
    const { kind, eventId } = delivery;
    recordInstitutionEvent(tx, "WEBHOOK_REPLAYED", { host: hostOf(endpoint), kind, eventId });
    return ok(endpoint.id);
  });
}
