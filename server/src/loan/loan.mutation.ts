import type { GraphQLResolveInfo } from "graphql";
import { sql } from "kysely";
import { Arg, Ctx, Field, FieldResolver, Info, Mutation, ObjectType, Resolver, Root } from "type-graphql";
import { type PayloadSource, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { UserError } from "../graphql/user-error.type.ts";
import { readOne } from "../read/read.ts";
import { rootOne } from "../read/root.ts";
import { loanShape } from "./loan.shape.ts";
import { Loan } from "./loan.type.ts";
import { LoanRegisterInput } from "./loan-register.input.ts";
import { registerLoan } from "./register-loan.ts";

@ObjectType({ description: "A loan, or at least one user error." })
export class LoanPayload {
  uuid!: string | null;

  @Field(() => [UserError], { description: "What is wrong with the command; then nothing was changed." })
  userErrors!: UserError[];
}

const givenLoan = rootOne(
  () => loanShape,
  ({ column }, _args, param) => [sql`${column("id")} = ${param((_, { given }) => given, "uuid")}`],
);

@Resolver(() => LoanPayload)
export class LoanMutation {
  @Mutation(() => LoanPayload, { description: "Take a loan in; its schedule is computed from the terms." })
  async loanRegister(
    @Arg("input", () => LoanRegisterInput, { description: "The loan as you have it." }) input: LoanRegisterInput,
    @Ctx() context: Context,
  ) {
    return payload(await registerLoan(context, input), context);
  }

  @FieldResolver(() => Loan, { nullable: true, description: "The loan; null when there are user errors." })
  loan(@Root() { uuid }: PayloadSource, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return uuid === null ? null : readOne(givenLoan, context, info, uuid);
  }
}
