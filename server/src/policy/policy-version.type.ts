import { Field, ID, Int, ObjectType } from "type-graphql";
import { DateScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "One rule of a policy." })
export class PolicyRule {
  @Field(() => ID, { description: "Id of the rule; findings carry it." })
  id!: string;

  @Field(() => String, { description: "GENERAL, or the ground it belongs to." })
  set!: string;

  @Field(() => String, { description: "The rule in words, in the language asked for." })
  sentence!: string;
}

@ObjectType({ description: "One number of a policy." })
export class PolicyNumber {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { description: "Its value, exact." })
  value!: string;

  @Field(() => String, { description: "What it counts." })
  unit!: string;
}

@ObjectType({ description: "A code and what it says." })
export class CodedSentence {
  @Field(() => String, { description: "The code." })
  code!: string;

  @Field(() => String, { description: "The sentence, in the language asked for." })
  sentence!: string;

  @Field(() => String, { nullable: true, description: "What the borrower can do next." })
  nextSteps!: string | null;
}

@ObjectType({ description: "The rules and numbers that decide cases, as versioned data." })
export class PolicyVersion {
  @Field(() => ID, { description: "Code and version, such as CN-DEFAULT@1." })
  id!: string;

  @Field(() => String, { description: "Which policy." })
  code!: string;

  @Field(() => Int, { description: "Which version of it." })
  version!: number;

  @Field(() => DateScalar, { description: "From when it applies." })
  effectiveFrom!: string;

  @Field(() => [PolicyRule], { description: "Every rule, in the order they are run." })
  rules!: PolicyRule[];

  @Field(() => [PolicyNumber], { description: "Every number." })
  numbers!: PolicyNumber[];

  @Field(() => [CodedSentence], { description: "Every reason a case can be declined for, with next steps." })
  declineReasons!: CodedSentence[];
}
