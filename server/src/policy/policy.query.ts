import type { PolicyStatus } from "@respite/shared/policy/policy-status";
import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readOne, readPage } from "../read/read.ts";
import { builtInPolicy } from "./find-policy.ts";
import { PolicyStatusEnum } from "./policy.enums.ts";
import { policyVersionRoot, policyVersionsRoot } from "./policy.roots.ts";
import { viewBuiltIn } from "./policy.view.ts";
import { PolicyVersion, PolicyVersionConnection } from "./policy-version.type.ts";

@Resolver()
export class PolicyQuery {
  @Query(() => PolicyVersion, {
    nullable: true,
    description: "One version of a policy, in words and numbers; null when there is none that you may see.",
  })
  policyVersion(
    @Arg("id", () => ID, { description: "Code and version, such as CN-DEFAULT@1." }) id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "policyVersion");
    const ships = builtInPolicy(id);
    return ships ? viewBuiltIn(ships, context.locale) : readOne(policyVersionRoot, context, info);
  }

  @ArgumentsLate()
  @Query(() => PolicyVersionConnection, {
    description: "The institution's own policy versions, the newest first; drafts only for editors and auditors.",
  })
  policyVersions(
    @Arg("status", () => [PolicyStatusEnum], { nullable: true, description: "Only those that stand here." })
    _status: PolicyStatus[] | null,
    @Arg("institutionId", () => ID, { nullable: true, description: "Only those of this institution." })
    _institutionId: string | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "policyVersions");
    return readPage(policyVersionsRoot, context, info);
  }
}
