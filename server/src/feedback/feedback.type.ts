import type { CaseStatus } from "@respite/shared/case/case-status";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum } from "../case/case.enums.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";

@ObjectType({ description: "What a borrower thought of the result of a case." })
export class Feedback {
  @Field(() => Int, { description: "1 (bad) to 5 (good)." })
  score!: number;

  @Field(() => String, { nullable: true, description: "The borrower's own words." })
  words!: string | null;

  @Field(() => CaseStatusEnum, { description: "The result they had when they said so." })
  result!: CaseStatus;

  @Field(() => String, { description: "The policy version that the case was decided under." })
  policyVersion!: string;

  @Field(() => DateTimeScalar, { description: "When they said so." })
  givenAt!: string;
}

@ObjectType({ description: "What borrowers thought of the results that one policy version gave." })
export class PolicyFeedback {
  @Field(() => String, { description: "The policy version." })
  policyVersion!: string;

  @Field(() => Int, { description: "How many answered." })
  answers!: number;

  @Field(() => Float, { description: "Mean score, to two decimals." })
  meanScore!: number;

  @Field(() => [Int], { description: "How many gave 1, 2, 3, 4 and 5, in this order." })
  scores!: number[];
}
