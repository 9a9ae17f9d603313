import { Field, ID, ObjectType } from "type-graphql";
import { UserError } from "../../graphql/user-error.type.ts";

@ObjectType({ description: "What became of one case." })
export class CaseResult {
  @Field(() => ID, { description: "The case, as it was named." })
  caseId!: string;

  @Field(() => [UserError], { description: "Why it was refused; empty where it took effect, or would." })
  userErrors!: UserError[];
}

@ObjectType({ description: "What became of each case, or at least one user error that stands against all of them." })
export class CasesPayload {
  @Field(() => [CaseResult], { description: "What became of each case, in the order in which they were named." })
  results!: CaseResult[];

  @Field(() => [UserError], { description: "What is wrong with the whole command; then nothing was changed." })
  userErrors!: UserError[];
}
