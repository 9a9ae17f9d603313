import { ok } from "@respite/shared/result/result";
import type { StoredResult } from "../command/stored-result.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import type { WebhookDisableInput } from "./webhook.input.ts";
import { webhookCommand } from "./webhook-command.ts";
import { hostOf } from "./webhook-secret.ts";

/** Disables an endpoint: what still waits for it is not sent any more. */
export const disableWebhook = (context: Context, input: WebhookDisableInput): Promise<StoredResult> =>
  webhookCommand(context, "webhookDisable", input, (tx, endpoint) => {
    Object.assign(endpoint, { disabledAt: tx.now, disabledByName: tx.actor.name });
    recordInstitutionEvent(tx, "WEBHOOK_DISABLED", { name: endpoint.name, host: hostOf(endpoint) });
    return ok(endpoint.id);
  });
