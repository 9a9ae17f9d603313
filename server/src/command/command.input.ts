import { Field, ID, InputType, Int } from "type-graphql";

@InputType({ description: "What every command carries." })
export abstract class CommandInput {
  @Field(() => String, {
    description:
      "8 to 200 visible characters, new for every command: sending the same command again has no second effect.",
  })
  idempotencyKey!: string;
}

@InputType({ description: "What every command on a case carries." })
export abstract class CaseCommandInput extends CommandInput {
  @Field(() => ID, { description: "The case." })
  caseId!: string;

  @Field(() => Int, { description: "The version of the case that this was decided on." })
  expectedVersion!: number;
}
