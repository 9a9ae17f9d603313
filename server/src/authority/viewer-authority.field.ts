import { DECIDING_ROLES } from "@respite/shared/authority/own-authority";
import { baseRole } from "@respite/shared/case/action-roles";
import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Ctx, FieldResolver, Info, Resolver } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import type { Actor } from "../identity/actor.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { Viewer } from "../viewer/viewer.query.ts";
import { authorityShape } from "./authority.shape.ts";
import { Authority } from "./authority.type.ts";

const inOwnInstitution = rootOne(
  () => authorityShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, { actor }) => actor.institutionId, "uuid")}`],
);

@Resolver(() => Viewer)
export class ViewerAuthorityField {
  @FieldResolver(() => Authority, {
    nullable: true,
    description: "Up to what the viewer decides; null for those who decide no case, and for platform roles.",
  })
  authority(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    const { actor } = context;
    return actor?.institutionId && decides(actor) ? readOne(inOwnInstitution, context, info) : null;
  }
}

const decides = ({ role }: Actor): boolean => (DECIDING_ROLES as readonly string[]).includes(baseRole(role));
