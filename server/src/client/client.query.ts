import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { ascending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { partnerClientShape } from "./partner-client.shape.ts";
import { PartnerClientConnection } from "./partner-client.type.ts";

const clients = rootPage(() => partnerClientShape, { order: () => ascending("name", "text") });

@Resolver()
export class ClientQuery {
  @ArgumentsLate()
  @Query(() => PartnerClientConnection, {
    description: "Partners' clients that asked this API in the last half year, with their scopes.",
  })
  partnerClients(@Args(() => PageArgs) _page: PageArgs, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    authorize(requireActor(context), "partnerClients");
    return readPage(clients, context, info);
  }
}
