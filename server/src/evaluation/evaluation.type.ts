import type { Ground } from "@respite/shared/case/case-words";
import { Field, ID, ObjectType } from "type-graphql";
import { GroundEnum } from "../case/case.enums.ts";
import { DateScalar, DateTimeScalar } from "../graphql/scalars.ts";
import { EvaluationFact } from "./fact.type.ts";
import { Finding } from "./finding.type.ts";

@ObjectType({ description: "All rules of one policy version, run on the facts of one case." })
export class Evaluation {
  @Field(() => ID, { description: "Identifies this run." })
  id!: string;

  @Field(() => String, { description: "The policy version the case is pinned to." })
  policyVersion!: string;

  @Field(() => DateTimeScalar, { description: "When the rules were run." })
  evaluatedAt!: string;

  @Field(() => DateScalar, { description: "The institution's business date that they were run for." })
  businessDate!: string;

  @Field(() => Boolean, { description: "Every general rule and at least one ground are met." })
  passed!: boolean;

  @Field(() => Boolean, { description: "The application came after the due date." })
  late!: boolean;

  @Field(() => [GroundEnum], { description: "The grounds whose rules are all met." })
  groundsPassed!: Ground[];

  @Field(() => [Finding], { description: "Every rule's answer, in the order of the policy." })
  findings!: Finding[];

  @Field(() => [EvaluationFact], { description: "Everything the rules looked at; what nobody knows is left out." })
  facts!: EvaluationFact[];
}
