import { Webhook } from "standardwebhooks";
import { afterEach, beforeEach } from "vitest";
import { decodeGlobalId } from "../../src/graphql/global-id.ts";
import { deliverWebhooks } from "../../src/webhook/deliver/deliver-webhooks.ts";
import { SENIOR } from "./actors.ts";
import { type Api, secrets } from "./given-api.ts";
import { asAdmin } from "./given-database.ts";
import { givenEndpoint, LOOPBACK, Receiver, seal } from "./given-webhooks.ts";

/** What a case that was submitted is told by, in this order. */
export const SUBMITTED = [
  "LOAN_REGISTERED",
  "CASE_DRAFTED",
  "CASE_SUBMITTED",
  "PROTECTION_BEGUN",
  "CASE_EVALUATED",
  "RECEIPT_ACKNOWLEDGED",
];

const BEGIN = "2026-03-05T02:00:00.000Z";

/** A receiver on this machine for each test, endpoints that lead to it, and the clock of their deliveries. */
export function givenListener(api: Api) {
  let receiver: Receiver;
  beforeEach(async () => {
    api.now = BEGIN;
    receiver = await new Receiver().listen();
  });
  afterEach(async () => {
    await receiver.close();
    await asAdmin("update webhook_endpoint set disabled_at = now()", api.database().adminUrl);
  });
  return {
    receiver: () => receiver,
    /** An endpoint that leads to the receiver: an address on this machine is not one that can be set up. */
    async heard(as = SENIOR) {
      const made = await givenEndpoint(api, {}, as);
      const id = decodeGlobalId(made.endpoint.id)?.id;
      await asAdmin(`update webhook_endpoint set url = '${receiver.url}' where id = '${id}'`, api.database().adminUrl);
      return made;
    },
    async deliver() {
      await seal(api);
      return deliverWebhooks({ database: api.database(), clock: () => api.now, secrets }, LOOPBACK);
    },
    after(seconds: number) {
      api.now = new Date(Date.parse(api.now) + seconds * 1000).toISOString();
    },
  };
}

/** Whether the official package believes it: its clock is ours, so the time that it was sent is moved to now. */
export function verifyWebhook(secret: string, headers: Readonly<Record<string, string>>, body: string): void {
  const sentAt = Number(headers["webhook-timestamp"]) * 1000;
  const clock = Date.now;
  Date.now = () => sentAt;
  try {
    new Webhook(secret).verify(body, { ...headers });
  } finally {
    Date.now = clock;
  }
}
