import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, ID, Info, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../graphql/context.ts";
import { uuidOf } from "../graphql/uuid-of.ts";
import { authorize } from "../identity/authority.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { loanShape } from "./loan.shape.ts";
import { Loan } from "./loan.type.ts";

type LoanArgs = Readonly<{ id?: string | null; externalId?: string | null }>;

const loanRoot = rootOne<LoanArgs>(
  () => loanShape,
  ({ column }, { id }, param) =>
    id != null
      ? [sql`${column("id")} = ${param((args) => uuidOf("Loan", args.id), "uuid")}`]
      : [sql`${column("external_id")} = ${param((args) => args.externalId)}`],
);

@Resolver()
export class LoanQuery {
  @Query(() => Loan, {
    nullable: true,
    description: "One loan, by its id or your own; null when there is none that you may see.",
  })
  loan(
    @Arg("id", () => ID, { nullable: true, description: "Its global id." }) id: string | null,
    @Arg("externalId", () => String, { nullable: true, description: "Your own id of it." }) externalId: string | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    authorize(requireActor(context), "loan");
    if ((id == null) === (externalId == null)) {
      throw new GraphQLError("Give either `id` or `externalId`.", { extensions: { code: "BAD_USER_INPUT" } });
    }
    return readOne(loanRoot, context, info);
  }
}
