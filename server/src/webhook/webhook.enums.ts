import type { DeliveryProblem, DeliveryState } from "@respite/shared/webhook/webhook-delivery";
import { enumOf } from "../graphql/register-enum.ts";

export const DeliveryStateEnum = enumOf<DeliveryState>("WebhookDeliveryState", "Where a delivery stands.", {
  WAITING: "To be sent, or sent again.",
  DELIVERED: "The endpoint answered with a status from 200 to 299.",
  DEAD: "Given up after ten attempts in three days; a replay begins anew.",
});

export const DeliveryProblemEnum = enumOf<DeliveryProblem>("WebhookDeliveryProblem", "Why an attempt failed.", {
  NAME_UNKNOWN: "The name of the endpoint leads to no address.",
  ADDRESS_FORBIDDEN: "One of its addresses is not a public one; nothing was sent.",
  UNREACHABLE: "Nobody answered there, or the connection broke.",
  CERTIFICATE: "Its certificate is not trusted.",
  TIMEOUT: "It did not answer within ten seconds.",
  STATUS: "It answered with another status than 200 to 299. Redirects are not followed.",
});
