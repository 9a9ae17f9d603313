import type { CaseStatus } from "@respite/shared/case/case-status";
import type { Ground } from "@respite/shared/case/case-words";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { CaseStatusEnum, GroundEnum } from "../case/case.enums.ts";
import { Money } from "../graphql/money.type.ts";
import { DateTimeScalar } from "../graphql/scalars.ts";
import { ReplayAllCases, ReplayCases } from "./replay-cases.type.ts";

@ObjectType({ description: "The latest replay of one institution." })
export class ReplayInstitutionPart {
  @Field(() => String, { description: "Name of the institution." })
  institution!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      "The replay, with every case that flips; null where a draft of another institution was tried: only sums come back then.",
  })
  replay!: string | null;

  @Field(() => ID, { description: "The policy before: institutions may have been compared with different ones." })
  from!: string;

  @Field(() => DateTimeScalar, { description: "When it was through; later cases are not in it." })
  finishedAt!: string;

  @Field(() => ReplayCases, { nullable: true, description: "Null where it would tell of few people." })
  counts!: ReplayCases | null;
}

@ObjectType({ description: "The cases of one ground." })
export class ReplayGroundPart {
  @Field(() => GroundEnum, { description: "The ground that was claimed." })
  ground!: Ground;

  @Field(() => ReplayCases, { nullable: true, description: "Null where it would tell of few people." })
  counts!: ReplayCases | null;
}

@ObjectType({ description: "The cases that ended, or stand, alike." })
export class ReplayOutcomePart {
  @Field(() => CaseStatusEnum, { description: "Where the cases stood when they were replayed." })
  outcome!: CaseStatus;

  @Field(() => ReplayCases, { nullable: true, description: "Null where it would tell of few people." })
  counts!: ReplayCases | null;
}

@ObjectType({ description: "How many flips a rule takes part in; one flip may have several." })
export class ReplayRulePart {
  @Field(() => ID, { description: "The rule." })
  rule!: string;

  @Field(() => String, { description: "What it is called, in the language asked for." })
  why!: string;

  @Field(() => Int, {
    nullable: true,
    description: "Newly granted because it is met; null where few people would show.",
  })
  granted!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Newly refused because it is not met any more; null where few people would show.",
  })
  refused!: number | null;
}

@ObjectType({
  description: "What the reliefs cost in one currency, estimated; null where it would tell of few people.",
})
export class ReplayCosts {
  @Field(() => String, { description: "ISO 4217 code." })
  currency!: string;

  @Field(() => Money, { nullable: true, description: "What the reliefs granted before cost lenders." })
  costToLenderBefore!: Money | null;

  @Field(() => Money, { nullable: true, description: "What the reliefs granted after cost lenders." })
  costToLenderAfter!: Money | null;

  @Field(() => Money, { nullable: true, description: "What the reliefs granted before cost borrowers." })
  costToBorrowerBefore!: Money | null;

  @Field(() => Money, { nullable: true, description: "What the reliefs granted after cost borrowers." })
  costToBorrowerAfter!: Money | null;
}

@ObjectType({ description: "One policy on the past cases of every institution that you may see and that replayed it." })
export class ReplayTotals {
  @Field(() => Int, { description: "Institutions that you may see." })
  institutions!: number;

  @Field(() => ReplayAllCases, { description: "All cases together." })
  all!: ReplayAllCases;

  @Field(() => [ReplayInstitutionPart], { description: "By institution: those with a finished replay of this policy." })
  byInstitution!: ReplayInstitutionPart[];

  @Field(() => [ReplayGroundPart], { description: "By the ground that was claimed." })
  byGround!: ReplayGroundPart[];

  @Field(() => [ReplayOutcomePart], { description: "By how the case ended: completed, broken, declined, …" })
  byOutcome!: ReplayOutcomePart[];

  @Field(() => [ReplayRulePart], { description: "By the rules that make the difference." })
  byRule!: ReplayRulePart[];

  @Field(() => [ReplayCosts], { description: "By currency; amounts of different currencies are never added." })
  costs!: ReplayCosts[];

  @Field(() => Int, { description: "Parts with fewer people than this are hidden, and what would give them away." })
  leastPeople!: number;
}
