import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { webhookDeliveryShape, webhookEndpointShape } from "./webhook.shape.ts";
import { WebhookDeliveryConnection } from "./webhook-delivery.type.ts";
import { WebhookEndpointConnection } from "./webhook-endpoint.type.ts";

const endpoints = rootPage(() => webhookEndpointShape, { order: () => descending("created_at", "timestamptz") });

const deliveries = rootPage<Readonly<{ endpointId: string }>>(() => webhookDeliveryShape, {
  where: ({ column }, _args, param) => [
    sql`${column("endpoint_id")} = ${param(({ endpointId }) => uuidOf("WebhookEndpoint", endpointId), "uuid")}`,
  ],
  order: () => descending("at", "timestamptz"),
});

@Resolver()
export class WebhookQuery {
  @ArgumentsLate()
  @Query(() => WebhookEndpointConnection, { description: "Endpoints that are told of what happens, newest first." })
  webhookEndpoints(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "webhookEndpoints");
    return readPage(endpoints, context, info);
  }

  @ArgumentsLate()
  @Query(() => WebhookDeliveryConnection, {
    description: "What an endpoint was told in the last month, and is to be told; the newest event first.",
  })
  webhookDeliveries(
    @Arg("endpointId", () => ID, { description: "The endpoint." }) _endpointId: string,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "webhookDeliveries");
    return readPage(deliveries, context, info);
  }
}
