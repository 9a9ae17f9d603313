import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { loanShape } from "./loan.shape.ts";
import { Loan } from "./loan.type.ts";
import { LoanRegisterInput } from "./loan-register.input.ts";
import { registerLoan } from "./register-loan.ts";

@ObjectType({ description: "A loan, or at least one user error." })
export class LoanPayload extends CommandPayload {
  @ReadBy(givenRoot(() => loanShape))
  @Field(() => Loan, { nullable: true, description: "The loan; null when there are user errors." })
  loan!: Loan | null;
}

@Resolver()
export class LoanMutation {
  @Mutation(() => LoanPayload, { description: "Take a loan in; its schedule is computed from the terms." })
  async loanRegister(
    @Arg("input", () => LoanRegisterInput, { description: "The loan as you have it." }) input: LoanRegisterInput,
    @Ctx() context: Context,
  ) {
    return payload(await registerLoan(context, input), context);
  }
}
