import { ok } from "@respite/shared/result/result";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { tellingSecret } from "./new-secret.ts";
import type { WebhookRotateSecretInput } from "./webhook.input.ts";
import type { WithSecret } from "./webhook.payload.ts";
import { webhookCommand } from "./webhook-command.ts";
import { hostOf } from "./webhook-secret.ts";

/** For so long the former secret signs, too, so that a partner changes over without losing a message. */
const BOTH_MS = 24 * 3600 * 1000;

/** Renews the secret of an endpoint. */
export const rotateSecret = (context: Context, input: WebhookRotateSecretInput): Promise<WithSecret> =>
  tellingSecret((newSecret) =>
    webhookCommand(context, "webhookRotateSecret", input, (tx, endpoint) => {
      const { now } = tx;
      const former = { formerSecret: endpoint.secret, formerUntil: new Date(now.getTime() + BOTH_MS) };
      const secret = context.secrets.close(endpoint, newSecret());
      Object.assign(endpoint, { secret, ...former, rotatedAt: now });
      recordInstitutionEvent(tx, "WEBHOOK_SECRET_ROTATED", { name: endpoint.name, host: hostOf(endpoint) });
      return ok(endpoint.id);
    }),
  );
