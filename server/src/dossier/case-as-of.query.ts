import { Arg, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { CaseAsOf } from "./case-as-of.type.ts";
import { viewCaseAsOf } from "./case-as-of.view.ts";
import { readDossier } from "./read-dossier.ts";

@Resolver()
export class CaseAsOfQuery {
  @Query(() => CaseAsOf, {
    nullable: true,
    description: "A case as it stood at some moment. Null when there is none that you may see, or was none yet.",
  })
  async caseAsOf(
    @Arg("id", () => ID, { description: "The case." }) id: string,
    @Arg("at", () => DateTimeScalar, { description: "The moment." }) at: string,
    @Ctx() context: Context,
  ) {
    authorize(requireActor(context), "caseAsOf");
    const dossier = await readDossier(context, uuidOf("DeferralCase", id));
    return dossier && viewCaseAsOf(dossier, new Date(at).toISOString(), context.locale);
  }
}
