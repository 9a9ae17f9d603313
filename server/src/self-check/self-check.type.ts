import type { EvidenceKind, Ground } from "@respite/shared/case/case-words";
import { Field, ID, ObjectType } from "type-graphql";
import { GroundEnum } from "../case/case.enums.ts";
import { Finding } from "../evaluation/finding.type.ts";
import { EvidenceKindEnum } from "../evidence/evidence.enums.ts";
import { UserError } from "../graphql/user-error.type.ts";

@ObjectType({ description: "What the rules say before anybody applied. It binds nobody; nothing of it is kept." })
export class SelfCheck {
  @Field(() => ID, { description: "The policy version by which it was made." })
  policyVersion!: string;

  @Field(() => [GroundEnum], { description: "Grounds that would pass as things are." })
  grounds!: Ground[];

  @Field(() => [GroundEnum], { description: "Further grounds that would pass with one of `documents` at hand." })
  groundsWithProof!: Ground[];

  @Field(() => [EvidenceKindEnum], { description: "Any one of these is enough; empty when none is needed." })
  documents!: EvidenceKind[];

  @Field(() => Boolean, { description: "The due date has passed: an application would be late." })
  late!: boolean;

  @Field(() => [Finding], { description: "Every rule's answer, in words." })
  findings!: Finding[];
}

@ObjectType({ description: "A self-check, or at least one user error." })
export class SelfCheckPayload {
  @Field(() => SelfCheck, { nullable: true, description: "The answer; null when there are user errors." })
  check!: SelfCheck | null;

  @Field(() => [UserError], { description: "What is wrong with the input." })
  userErrors!: UserError[];
}
