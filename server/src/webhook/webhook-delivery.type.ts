import type { DeliveryProblem, DeliveryState } from "@respite/shared/webhook/webhook-delivery";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../graphql/connection-of.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { DeliveryProblemEnum, DeliveryStateEnum } from "./webhook.enums.ts";

@ObjectType({ description: "One event that one endpoint is told of." })
export class WebhookDelivery {
  @Field(() => ID, { description: "Identifies the delivery." })
  id!: string;

  @Field(() => ID, { description: "The event; its uuid is the `webhook-id` of every attempt." })
  eventId!: string;

  @Field(() => String, { description: "What happened: the `type` of the message, such as OFFER_ACCEPTED." })
  kind!: string;

  @Field(() => ID, { nullable: true, description: "The case it happened to." })
  caseId!: string | null;

  @Field(() => DateTimeScalar, { description: "When it happened." })
  at!: string;

  @Field(() => DeliveryStateEnum, { description: "Where the delivery stands." })
  state!: DeliveryState;

  @Field(() => Int, { description: "Attempts so far, since it was written or replayed." })
  attempts!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it is tried next; null when it is not." })
  nextAt!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was tried last." })
  lastAt!: string | null;

  @Field(() => Int, { nullable: true, description: "The HTTP status answered last, where there was an answer." })
  lastStatus!: number | null;

  @Field(() => DeliveryProblemEnum, { nullable: true, description: "Why the last attempt failed; null if it did not." })
  lastProblem!: DeliveryProblem | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was delivered." })
  deliveredAt!: string | null;
}

export const WebhookDeliveryConnection = connectionOf("WebhookDelivery", () => WebhookDelivery, {
  one: "delivery",
  many: "deliveries",
  order: "newest event first",
});
