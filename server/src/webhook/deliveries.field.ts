import { Args, FieldResolver, Resolver } from "type-graphql";
import { PageArgs } from "../graphql/page.args.ts";
import { WebhookDeliveryConnection } from "./webhook-delivery.type.ts";
import { WebhookEndpoint } from "./webhook-endpoint.type.ts";

/** Declares the field with its arguments; the read engine answers it. */
@Resolver(() => WebhookEndpoint)
export class DeliveriesField {
  @FieldResolver(() => WebhookDeliveryConnection, { description: "What it was told, or is to be told, newest first." })
  deliveries(@Args(() => PageArgs) _page: PageArgs): never {
    throw new Error("WebhookEndpoint.deliveries is answered by the read engine.");
  }
}
