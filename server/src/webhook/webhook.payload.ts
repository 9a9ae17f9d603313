import { Field, ObjectType } from "type-graphql";
import { CommandPayload, type PayloadSource, payload } from "../command/payload.ts";
import type { StoredResult } from "../command/stored-result.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { webhookEndpointShape } from "./webhook.shape.ts";
import { WebhookEndpoint } from "./webhook-endpoint.type.ts";

@ObjectType({ description: "An endpoint, or at least one user error." })
export class WebhookPayload extends CommandPayload {
  @ReadBy(givenRoot(() => webhookEndpointShape))
  @Field(() => WebhookEndpoint, { nullable: true, description: "The endpoint; null when there are user errors." })
  endpoint!: WebhookEndpoint | null;
}

@ObjectType({ description: "An endpoint with its new secret, or at least one user error." })
export class WebhookSecretPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description:
      "The secret that verifies messages (Standard Webhooks), shown this once: a repeated command does not tell it again.",
  })
  secret!: string | null;
}

/** What a command answered, with the secret that it made. */
export type WithSecret = Readonly<{ result: StoredResult; secret: string | null }>;

export const secretPayload = ({ result, secret }: WithSecret, context: Context): PayloadSource & WithSecret => ({
  ...payload(result, context),
  result,
  secret,
});
