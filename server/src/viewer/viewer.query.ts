import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Ctx, Field, FieldResolver, ID, Info, ObjectType, Query, Resolver } from "type-graphql";
import type { Context } from "../graphql/context.ts";
import { enumOf } from "../graphql/register-enum.ts";
import type { Role } from "../identity/actor.ts";
import { permissionsOf } from "../identity/authority.ts";
import { institutionShape } from "../institution/institution.shape.ts";
import { Institution } from "../institution/institution.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";

export const RoleEnum = enumOf<Role>(
  "Role",
  "What somebody may do; the same words with PLATFORM_ reach across institutions.",
  {
    REVIEWER: "Works the cases of one institution and decides within one person's authority.",
    SENIOR_REVIEWER: "Also confirms decisions, hears appeals and takes special handling.",
    POLICY_EDITOR: "Drafts, replays and publishes policy versions.",
    AUDITOR: "Reads everything of one institution and changes nothing.",
    PARTNER: "A lender's own program; does what its scopes say.",
    PLATFORM_REVIEWER: "A reviewer across all institutions.",
    PLATFORM_SENIOR_REVIEWER: "A senior reviewer across all institutions.",
    PLATFORM_POLICY_EDITOR: "A policy editor across all institutions.",
    PLATFORM_AUDITOR: "An auditor across all institutions.",
  },
);

@ObjectType({ description: "Who is signed in." })
export class Viewer {
  @Field(() => ID, { description: "The id at the identity provider." })
  id!: string;

  @Field(() => String, { description: "The name." })
  name!: string;

  @Field(() => RoleEnum, { description: "The role." })
  role!: Role;

  @Field(() => [String], { description: "Names of the queries and mutations that the role may use." })
  permissions!: string[];
}

const ownInstitution = rootOne(
  () => institutionShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, { actor }) => actor.institutionId, "uuid")}`],
);

@Resolver(() => Viewer)
export class ViewerQuery {
  @Query(() => Viewer, { nullable: true, description: "Who is signed in; null when nobody is." })
  viewer(@Ctx() { actor }: Context) {
    if (!actor) return null;
    return { id: actor.id, name: actor.name, role: actor.role, permissions: permissionsOf(actor) };
  }

  @FieldResolver(() => Institution, { nullable: true, description: "The institution; null for platform roles." })
  institution(@Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return context.actor?.institutionId ? readOne(ownInstitution, context, info) : null;
  }
}
