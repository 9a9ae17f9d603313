import type { DecidingRole } from "@respite/shared/authority/own-authority";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { DecidingRoleEnum } from "../authority/authority-limit.type.ts";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { ascending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import { knownPersonShape } from "./known-person.shape.ts";
import { KnownPersonConnection } from "./known-person.type.ts";
import { type PeopleArgs, personConditions } from "./person-conditions.sql.ts";

const people = rootPage<PeopleArgs>(() => knownPersonShape, {
  where: personConditions,
  order: () => ascending("name_search", "text"),
});

@Resolver()
export class PersonQuery {
  @ArgumentsLate()
  @Query(() => KnownPersonConnection, {
    description:
      "Who decides, by name: those who were seen in the last half year, and those for whom limits are in force.",
  })
  people(
    @Arg("institutionId", () => ID, { nullable: true, description: "Of this institution alone." })
    _institutionId: string | null,
    @Arg("role", () => DecidingRoleEnum, { nullable: true, description: "In this role, there or across institutions." })
    _role: DecidingRole | null,
    @Arg("search", () => String, {
      nullable: true,
      description: "Any part of the name, in either Chinese script, or the whole id.",
    })
    _search: string | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "people");
    return readPage(people, context, info);
  }
}
