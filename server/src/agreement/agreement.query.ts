import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Info, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { ArgumentsLate } from "../read/arguments-late.ts";
import { readPage } from "../read/read.ts";
import { rootPage } from "../read/root.ts";
import type { Sql } from "../read/shape.ts";
import { agreementShape } from "./agreement.shape.ts";
import { AgreementConnection, AgreementFilter } from "./agreement-connection.type.ts";
import { standingSql } from "./agreement-standing.ts";

type AgreementsArgs = Readonly<{ filter?: AgreementFilter | null; first: number; after?: string | null }>;

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
  order: () => ({
    by: [
      { column: "accepted_at", type: "timestamptz" },
      { column: "id", type: "uuid" },
    ],
    desc: true,
  }),
  max: 100,
});

@Resolver()
export class AgreementQuery {
  @ArgumentsLate()
  @Query(() => AgreementConnection, { description: "The agreements that you may see, the latest first." })
  agreements(
    @Arg("filter", () => AgreementFilter, { nullable: true, description: "Which ones." })
    _filter: AgreementFilter | null,
    @Arg("first", () => Int, { defaultValue: 50, description: "How many, from 1 to 100." }) _first: number,
    @Arg("after", () => String, { nullable: true, description: "Go on after this cursor." }) _after: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "agreements");
    return readPage(agreementsRoot, context, info);
  }
}
