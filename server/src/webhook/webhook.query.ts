import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { webhookEndpointShape } from "./webhook.shape.ts";
import { WebhookEndpointConnection } from "./webhook-endpoint.type.ts";

const endpoints = rootPage(() => webhookEndpointShape, { order: () => descending("created_at", "timestamptz") });

@Resolver()
export class WebhookQuery {
  @ArgumentsLate()
  @Query(() => WebhookEndpointConnection, { description: "Endpoints that are told of what happens, newest first." })
  webhookEndpoints(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "webhookEndpoints");
    return readPage(endpoints, context, info);
  }
}
