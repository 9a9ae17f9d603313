import { err, ok } from "@respite/shared/result/result";
import { plainText } from "../command/plain-text.ts";
import { uuidV7 } from "../database/uuid-v7.ts";
import { recordInstitutionEvent } from "../event/record-event.ts";
import type { Context } from "../graphql/context.ts";
import { userError } from "../graphql/user-error.ts";
import { institutionCommand } from "../institution/institution-command.ts";
import { tellingSecret } from "./new-secret.ts";
import type { WebhookCreateInput } from "./webhook.input.ts";
import type { WithSecret } from "./webhook.payload.ts";
import { WebhookEndpointRecord } from "./webhook-endpoint.entity.ts";
import { hostOf } from "./webhook-secret.ts";
import { webhookUrlError } from "./webhook-url.ts";

/** Each is written to for every event: what a lender needs, and no more. */
const MOST_ENDPOINTS = 10;

const LAST = "select coalesce(max(sequence), 0)::text as last from record_entry where institution_id = ?";

const create = (context: Context, input: WebhookCreateInput, newSecret: () => string) =>
  institutionCommand(context, "webhookCreate", input, async (tx) => {
    const { em, now, actor, institutionId } = tx;
    const name = plainText(input.name, ["name"], 100);
    const strange = webhookUrlError(input.url, ["url"]);
    if (!name.ok || strange) return err([...(name.ok ? [] : [name.error]), ...(strange ? [strange] : [])]);
    const known = await em.count(WebhookEndpointRecord, { institutionId, disabledAt: null });
    if (known >= MOST_ENDPOINTS) return err([userError("WEBHOOKS_TOO_MANY", { max: MOST_ENDPOINTS })]);
    const [record] = await em.execute<{ last: string }>(LAST, [institutionId]);
    const id = uuidV7(now.getTime());
    const secret = context.secrets.close({ institutionId, id }, newSecret());
    const told = { secret, formerSecret: null, formerUntil: null, rotatedAt: null, sequence: Number(record?.last) };
    const by = { createdAt: now, createdByName: actor.name, disabledAt: null, disabledByName: null };
    const { url } = input;
    em.persist(em.create(WebhookEndpointRecord, { id, institutionId, name: name.value, url, ...told, ...by }));
    recordInstitutionEvent(tx, "WEBHOOK_CREATED", { name: name.value, host: hostOf(input) });
    return ok(id);
  });

/** Sets up an endpoint, which is told of what happens from now on. */
export const createWebhook = (context: Context, input: WebhookCreateInput): Promise<WithSecret> =>
  tellingSecret((newSecret) => create(context, input, newSecret));
