import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { DisasterDeclareInput, declareDisaster } from "./declare-disaster.ts";
import { disasterDeclarationShape } from "./disaster-declaration.shape.ts";
import { DisasterDeclaration } from "./disaster-declaration.type.ts";
import { DisasterWithdrawInput, withdrawDisaster } from "./withdraw-disaster.ts";

@ObjectType({ description: "A declaration, or at least one user error." })
export class DisasterPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const given = rootOne(
  () => disasterDeclarationShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, viewer) => viewer.given, "uuid")}`],
);

@Resolver(() => DisasterPayload)
export class DisasterMutation {
  @Mutation(() => DisasterPayload, {
    description: "Write a declared disaster down: whoever was there need not prove force majeure.",
  })
  async disasterDeclare(
    @Arg("input", () => DisasterDeclareInput, { description: "What was declared." }) input: DisasterDeclareInput,
    @Ctx() context: Context,
  ) {
    return payload(await declareDisaster(context, input), context);
  }

  @Mutation(() => DisasterPayload, { description: "Take a declaration out of use; what was evaluated with it stays." })
  async disasterWithdraw(
    @Arg("input", () => DisasterWithdrawInput, { description: "Which one." }) input: DisasterWithdrawInput,
    @Ctx() context: Context,
  ) {
    return payload(await withdrawDisaster(context, input), context);
  }

  @FieldResolver(() => DisasterDeclaration, {
    nullable: true,
    description: "The declaration; null when there are user errors.",
  })
  declaration(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(given, context, info, uuid);
  }
}
