import { err } from "@respite/shared/result/result";
import { type CommandTx, type Outcome, runCommand } from "../command/run-command.ts";
import type { StoredResult } from "../command/stored-result.ts";
import { target } from "../command/target.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import type { Operation } from "../identity/authority.ts";
import type { WebhookCommandInput } from "./webhook.input.ts";
import { WebhookEndpointRecord } from "./webhook-endpoint.entity.ts";

/** Runs a command on an endpoint under lock; one that is disabled stays as it is. */
export function webhookCommand(
  context: Context,
  operation: Operation,
  input: WebhookCommandInput,
  work: (tx: CommandTx, endpoint: WebhookEndpointRecord) => Outcome,
): Promise<StoredResult> {
  const { institutionId, uuid } = target("WebhookEndpoint", input.endpointId);
  const notFound = userError("WEBHOOK_NOT_FOUND", {}, ["endpointId"]);
  return runCommand(context, operation, input, institutionId, notFound, async (tx) => {
    const where = { id: uuid ?? "", institutionId: tx.institutionId };
    const endpoint = await tx.em.findOne(WebhookEndpointRecord, where, { forUpdate: true });
    if (!endpoint) return err([notFound]);
    if (endpoint.disabledAt) return err([userError("WEBHOOK_IS_DISABLED", {}, ["endpointId"])]);
    return work(tx, endpoint);
  });
}
