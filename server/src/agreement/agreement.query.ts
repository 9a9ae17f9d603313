import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { PageArgs } from "../graphql/page.args.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { descending } from "../read/keyset.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import type { Sql } from "../read/shape.ts";
import { agreementShape } from "./agreement.shape.ts";
import { AgreementConnection, AgreementFilter } from "./agreement-connection.type.ts";
import { standingSql } from "./agreement-standing.ts";

type AgreementsArgs = Readonly<{ filter?: AgreementFilter | null }>;

const agreementsRoot = rootPage<AgreementsArgs>(() => agreementShape, {
  where: (frame, { filter }, param) => {
    const conditions: Sql[] = [];
    if (filter?.state != null) {
      const word = standingSql(
        frame,
        param((_, { now }) => now, "timestamptz"),
      );
      conditions.push(sql`${word} = any(${param((a) => a.filter?.state, "text[]")})`);
    }
    if (filter?.loanId != null)
      conditions.push(sql`${frame.column("loan_id")} = ${param((a) => uuidOf("Loan", a.filter?.loanId), "uuid")}`);
    return conditions;
  },
  order: () => descending("accepted_at", "timestamptz"),
});

@Resolver()
export class AgreementQuery {
  @ArgumentsLate()
  @Query(() => AgreementConnection, { description: "The agreements that you may see, the latest first." })
  agreements(
    @Arg("filter", () => AgreementFilter, { nullable: true, description: "Which ones." })
    _filter: AgreementFilter | null,
    @Args(() => PageArgs) _page: PageArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "agreements");
    return readPage(agreementsRoot, context, info);
  }
}
