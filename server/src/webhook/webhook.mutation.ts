import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { createWebhook } from "./create-webhook.ts";
import { disableWebhook } from "./disable-webhook.ts";
import { replayDelivery } from "./replay-delivery.ts";
import { rotateSecret } from "./rotate-secret.ts";
import {
  WebhookCreateInput,
  WebhookDisableInput,
  WebhookReplayInput,
  WebhookRotateSecretInput,
} from "./webhook.input.ts";
import { secretPayload, WebhookPayload, WebhookSecretPayload } from "./webhook.payload.ts";

@Resolver()
export class WebhookMutation {
  @Mutation(() => WebhookSecretPayload, {
    description: "Set up an endpoint that is told of what happens to cases and loans from now on.",
  })
  async webhookCreate(
    @Arg("input", () => WebhookCreateInput, { description: "Where to." }) input: WebhookCreateInput,
    @Ctx() context: Context,
  ) {
    return secretPayload(await createWebhook(context, input), context);
  }

  @Mutation(() => WebhookSecretPayload, {
    description: "Renew the secret of an endpoint. For a day, messages are signed by the former one, too.",
  })
  async webhookRotateSecret(
    @Arg("input", () => WebhookRotateSecretInput, { description: "Which endpoint." }) input: WebhookRotateSecretInput,
    @Ctx() context: Context,
  ) {
    return secretPayload(await rotateSecret(context, input), context);
  }

  @Mutation(() => WebhookPayload, {
    description: "Send nothing to an endpoint any more, for good: set up another if it was a mistake.",
  })
  async webhookDisable(
    @Arg("input", () => WebhookDisableInput, { description: "Which endpoint." }) input: WebhookDisableInput,
    @Ctx() context: Context,
  ) {
    return payload(await disableWebhook(context, input), context);
  }

  @Mutation(() => WebhookPayload, {
    description: "Send a delivery again, under the same `webhook-id`; with attempts as if it were new.",
  })
  async webhookReplay(
    @Arg("input", () => WebhookReplayInput, { description: "Which delivery." }) input: WebhookReplayInput,
    @Ctx() context: Context,
  ) {
    return payload(await replayDelivery(context, input), context);
  }
}
