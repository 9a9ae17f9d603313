import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";
import { CommandPayload, payload } from "../command/payload.ts";
import type { Context } from "../graphql/context.ts";
import { givenRoot } from "../read/given-root.ts";
import { ReadBy } from "../read/read-ahead.ts";
import { DisasterDeclareInput, declareDisaster } from "./declare-disaster.ts";
import { disasterDeclarationShape } from "./disaster-declaration.shape.ts";
import { DisasterDeclaration } from "./disaster-declaration.type.ts";
import { DisasterWithdrawInput, withdrawDisaster } from "./withdraw-disaster.ts";

@ObjectType({ description: "A declaration, or at least one user error." })
export class DisasterPayload extends CommandPayload {
  @ReadBy(givenRoot(() => disasterDeclarationShape))
  @Field(() => DisasterDeclaration, {
    nullable: true,
    description: "The declaration; null when there are user errors.",
  })
  declaration!: DisasterDeclaration | null;
}

@Resolver()
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
    @Arg("input", () => DisasterWithdrawInput, { description: "Which declaration." }) input: DisasterWithdrawInput,
    @Ctx() context: Context,
  ) {
    return payload(await withdrawDisaster(context, input), context);
  }
}
