import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum, GroundEnum } from "../case/case.enums.ts";
import { Money } from "../graphql/money.type.ts";
import { ReplayAllCases } from "./replay-cases.type.ts";

@ObjectType({ description: "How many cases there are, and what the two policies make of them." })
export class ReplayCount extends ReplayAllCases {
  @Field(() => Money, { description: "What the reliefs granted before cost the lender, estimated." })
  costToLenderBefore!: Money;

  @Field(() => Money, { description: "What the reliefs granted after cost the lender, estimated." })
  costToLenderAfter!: Money;

  @Field(() => Money, { description: "What the reliefs granted before cost borrowers, estimated." })
  costToBorrowerBefore!: Money;

  @Field(() => Money, { description: "What the reliefs granted after cost borrowers, estimated." })
  costToBorrowerAfter!: Money;
}

@ObjectType({ description: "How many cases claim one ground, and what the two policies make of them." })
export class ReplayGroundCount extends ReplayCount {
  @Field(() => GroundEnum, { description: "The ground that was claimed." })
  ground!: Ground;
}

@ObjectType({ description: "How many cases ended, or stand, alike, and what the two policies make of them." })
export class ReplayOutcomeCount extends ReplayCount {
  @Field(() => CaseStatusEnum, { description: "Where the cases stood when they were replayed." })
  outcome!: CaseStatus;
}

@ObjectType({ description: "How many flips a rule takes part in; one flip may have several." })
export class ReplayRuleCount {
  @Field(() => ID, { description: "The rule." })
  rule!: string;

  @Field(() => Int, { description: "Cases newly granted because it is met now." })
  granted!: number;

  @Field(() => Int, { description: "Cases newly refused because it is not met any more." })
  refused!: number;
}

@ObjectType({ description: "What a replay came to, so far." })
export class ReplaySummary {
  @Field(() => ReplayCount, { description: "All cases together." })
  all!: ReplayCount;

  @Field(() => [ReplayGroundCount], { description: "By the ground that was claimed." })
  byGround!: ReplayGroundCount[];

  @Field(() => [ReplayOutcomeCount], { description: "By how the case ended: completed, broken, declined, …" })
  byOutcome!: ReplayOutcomeCount[];

  @Field(() => [ReplayRuleCount], { description: "By the rules that make the difference." })
  byRule!: ReplayRuleCount[];
}
